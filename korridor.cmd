@echo off
rem Starts Korridor. Unpacked from the zip, the program lies in lib; among its sources it is built
rem whenever they have changed. "korridor.cmd tests" runs all tests.
setlocal
set "KORRIDOR_HOME=%~dp0"
set "KORRIDOR_HOME=%KORRIDOR_HOME:~0,-1%"
set "KORRIDOR_STORE=%KORRIDOR_HOME%\target\launcher"

set "KORRIDOR_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "KORRIDOR_JAVA=%JAVA_HOME%\bin\java.exe"
rem The release file tells the version without the time that starting Java takes.
set "KORRIDOR_VERSION="
if defined JAVA_HOME if exist "%JAVA_HOME%\release" for /f "tokens=2 delims==" %%v in ('findstr /b JAVA_VERSION^= "%JAVA_HOME%\release"') do set "KORRIDOR_VERSION=%%~v"
if not defined KORRIDOR_VERSION for /f "tokens=3" %%v in ('call "%KORRIDOR_JAVA%" -version 2^>^&1 ^| findstr version') do set "KORRIDOR_VERSION=%%~v"
if not defined KORRIDOR_VERSION (
  echo korridor: missing: Java 17 or newer / es fehlt: Java 17 oder neuer >&2
  exit /b 1
)
for /f "delims=.-+" %%m in ("%KORRIDOR_VERSION%") do set "KORRIDOR_MAJOR=%%m"
if %KORRIDOR_MAJOR% LSS 17 (
  echo korridor: Java 17 or newer is needed. Maybe set JAVA_HOME? / Java 17 oder neuer ist noetig. >&2
  exit /b 1
)

if /i "%~1"=="tests" goto tests
set "KORRIDOR_JAR=%KORRIDOR_HOME%\lib\korridor.jar"
if exist "%KORRIDOR_JAR%" goto start
set "KORRIDOR_JAR=%KORRIDOR_STORE%\korridor.jar"
if not exist "%KORRIDOR_STORE%" mkdir "%KORRIDOR_STORE%"
rem A sum over the names and contents of all that the program is built from, and the jar's length.
set "KORRIDOR_SUM=$h = $env:KORRIDOR_HOME; $files = Get-ChildItem -LiteralPath \"$h\pom.xml\", \"$h\.mvn\", \"$h\src\main\" -Recurse -File | Sort-Object FullName; $all = ($files | Get-FileHash | ForEach-Object { $_.Path.Substring($h.Length) + $_.Hash }) -join ' '; $sum = [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($all))); $jar = Get-Item -LiteralPath $env:KORRIDOR_JAR -ErrorAction SilentlyContinue; $state = $sum + ' ' + $jar.Length; $stamp = $env:KORRIDOR_STORE + '\stamp'"
powershell -NoProfile -Command "%KORRIDOR_SUM%; if ($jar -and (Test-Path -LiteralPath $stamp) -and ((Get-Content -LiteralPath $stamp) -eq $state) -and ($jar.LastWriteTime -le (Get-Item -LiteralPath $stamp).LastWriteTime)) { exit 0 } else { exit 1 }"
if not errorlevel 1 goto start
call :build || exit /b 1

:start
rem Classes archived by this version of Java halve the time to start. An empty archive stands for
rem one that could not be made.
for %%f in ("%KORRIDOR_JAR%") do set "KORRIDOR_KEY=%KORRIDOR_VERSION%-%%~zf-%%~tf"
set "KORRIDOR_KEY=%KORRIDOR_KEY:/=%"
set "KORRIDOR_KEY=%KORRIDOR_KEY::=%"
set "KORRIDOR_KEY=%KORRIDOR_KEY: =%"
set "KORRIDOR_ARCHIVE=%LOCALAPPDATA%\korridor\%KORRIDOR_KEY%.jsa"
if not exist "%KORRIDOR_ARCHIVE%" call :archive
set "KORRIDOR_SHARED="
for %%f in ("%KORRIDOR_ARCHIVE%") do if exist %%f if %%~zf GTR 0 set KORRIDOR_SHARED="-XX:SharedArchiveFile=%KORRIDOR_ARCHIVE%" -Xshare:auto -Xlog:cds=off -Xlog:cds+dynamic=off

rem Programs that only some commands need, and that are in no jar of Korridor.
set KORRIDOR_MAIN=-jar "%KORRIDOR_JAR%"
set "KORRIDOR_EXTRA=%KORRIDOR_HOME%\lib\extra"
if not exist "%KORRIDOR_HOME%\lib\korridor.jar" set "KORRIDOR_EXTRA=%KORRIDOR_HOME%\target\query\jars"
set "KORRIDOR_ASKS="
if "%~1"=="query" set "KORRIDOR_ASKS=yes"
if "%~1"=="export" echo.%* | findstr /c:"--parquet" >nul && set "KORRIDOR_ASKS=yes"
if defined KORRIDOR_ASKS if not exist "%KORRIDOR_HOME%\lib\korridor.jar" if not exist "%KORRIDOR_EXTRA%" call :fetch || exit /b 1
if defined KORRIDOR_ASKS if exist "%KORRIDOR_EXTRA%" set KORRIDOR_MAIN=-classpath "%KORRIDOR_JAR%;%KORRIDOR_EXTRA%\*" korridor.cli.Main

rem Up to some fifty million person-weeks the optimising compiler takes longer than it saves; what
rem counts is the staff that the scenario states.
set "KORRIDOR_QUICK="
if defined JAVA_OPTS goto run
set "KORRIDOR_QUICK=-XX:+IgnoreUnrecognizedVMOptions -XX:FreqInlineSize=80"
if "%~1"=="" set "KORRIDOR_QUICK=-XX:TieredStopAtLevel=1"
for %%c in (-h --help help -V --version version check scenarios parameters new export query) do if "%~1"=="%%c" set "KORRIDOR_QUICK=-XX:TieredStopAtLevel=1"
set "KORRIDOR_FILE=%~2"
if not exist "%KORRIDOR_FILE%" set "KORRIDOR_FILE=%KORRIDOR_HOME%\scenarios\%~2.yaml"
set "KORRIDOR_STAFF=99999"
if exist "%KORRIDOR_FILE%" for /f "tokens=2" %%s in ('findstr /b /c:"staff: " "%KORRIDOR_FILE%" 2^>nul') do set "KORRIDOR_STAFF=%%s"
if "%~1"=="run" if %KORRIDOR_STAFF% LEQ 30000 set "KORRIDOR_QUICK=-XX:TieredStopAtLevel=1"
for %%c in (compare study sensitivity calibrate) do if "%~1"=="%%c" set "KORRIDOR_QUICK="
if not "%~1"=="compare" goto run
if not %KORRIDOR_STAFF% LEQ 3000 goto run
echo.%* | findstr /r /c:"--draws[ =]0 " >nul || goto run
echo.%* | findstr /r /c:"--replicates[ =][1-4] " >nul && set "KORRIDOR_QUICK=-XX:TieredStopAtLevel=1"

:run
"%KORRIDOR_JAVA%" -Djava.awt.headless=true %KORRIDOR_QUICK% %KORRIDOR_SHARED% %JAVA_OPTS% "-Dkorridor.home=%KORRIDOR_HOME%" %KORRIDOR_MAIN% %*
exit /b %errorlevel%

:fetch
call :maven || exit /b 1
echo korridor: fetching DuckDB, 80 MB, this happens once / DuckDB wird geholt, 80 MB, das geschieht einmal >&2
call mvn -q -B -Dstyle.color=never -f "%KORRIDOR_HOME%\pom.xml" -Dprogram-only -Pquery dependency:copy@query 1>&2 <nul
exit /b %errorlevel%

:archive
if not exist "%LOCALAPPDATA%\korridor" mkdir "%LOCALAPPDATA%\korridor" 2>nul
set "KORRIDOR_NEW=%KORRIDOR_ARCHIVE%.%RANDOM%"
"%KORRIDOR_JAVA%" "-XX:ArchiveClassesAtExit=%KORRIDOR_NEW%" -Djava.awt.headless=true -XX:TieredStopAtLevel=1 "-Dkorridor.home=%KORRIDOR_HOME%" -jar "%KORRIDOR_JAR%" compare small-town --arms silo,corridor --draws 0 --replicates 2 --out "%KORRIDOR_NEW%.out" >nul 2>&1 <nul
if errorlevel 1 (type nul >"%KORRIDOR_ARCHIVE%" 2>nul) else (move /y "%KORRIDOR_NEW%" "%KORRIDOR_ARCHIVE%" >nul 2>&1)
if exist "%KORRIDOR_NEW%.out" rd /s /q "%KORRIDOR_NEW%.out"
exit /b 0

:build
call :maven || exit /b 1
echo korridor: building, this happens once / wird gebaut, das geschieht einmal >&2
rem Built beside and moved into place, so that a build cut short harms no jar.
set "KORRIDOR_BUILD=%KORRIDOR_STORE%\build.%RANDOM%"
call mvn -q -B -Dstyle.color=never -f "%KORRIDOR_HOME%\pom.xml" "-DbuildDirectory=%KORRIDOR_BUILD%" -Dprogram-only "-Dmaven.test.skip=true" package 1>&2 <nul
if not errorlevel 1 for %%f in ("%KORRIDOR_BUILD%\korridor-*-all.jar") do move /y "%%f" "%KORRIDOR_JAR%" >nul && set "KORRIDOR_BUILT=yes"
if exist "%KORRIDOR_BUILD%" rd /s /q "%KORRIDOR_BUILD%"
if not defined KORRIDOR_BUILT (
  echo korridor: the build failed, see above / der Bau ist gescheitert, siehe oben >&2
  exit /b 1
)
powershell -NoProfile -Command "%KORRIDOR_SUM%; Set-Content -LiteralPath $stamp -Value $state"
exit /b 0

:maven
where mvn >nul 2>&1
if not errorlevel 1 exit /b 0
echo korridor: missing: Maven, which builds Korridor / es fehlt: Maven, das Korridor baut >&2
exit /b 1

:tests
if not exist "%KORRIDOR_HOME%\pom.xml" (
  echo korridor: tests need the sources, not the zip / Tests brauchen die Quellen, nicht das Zip >&2
  exit /b 2
)
call :maven || exit /b 1
set "KORRIDOR_REST="
for /f "tokens=1*" %%a in ("%*") do set "KORRIDOR_REST=%%b"
call mvn -B -ntp -f "%KORRIDOR_HOME%\pom.xml" verify %KORRIDOR_REST%
exit /b %errorlevel%
