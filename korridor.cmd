@echo off
rem Starts Korridor; builds it first when the jar is missing or older than its sources.
setlocal
set "KORRIDOR_HOME=%~dp0"
set "KORRIDOR_HOME=%KORRIDOR_HOME:~0,-1%"
set "KORRIDOR_JAR=%KORRIDOR_HOME%\target\korridor.jar"

set "KORRIDOR_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "KORRIDOR_JAVA=%JAVA_HOME%\bin\java.exe"
"%KORRIDOR_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo korridor: Java 17 or newer is missing. Java 17 oder neuer fehlt. >&2
  exit /b 1
)
"%KORRIDOR_JAVA%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 1[7-9]" /c:"java.specification.version = [2-9][0-9]" >nul
if errorlevel 1 (
  echo korridor: Java 17 or newer is needed. Maybe set JAVA_HOME? Java 17 oder neuer ist noetig. >&2
  exit /b 1
)

powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:KORRIDOR_JAR -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $newer = Get-ChildItem -LiteralPath \"$env:KORRIDOR_HOME\pom.xml\", \"$env:KORRIDOR_HOME\src\" -Recurse | Where-Object { $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
if errorlevel 1 call :build || exit /b 1

"%KORRIDOR_JAVA%" -Djava.awt.headless=true %JAVA_OPTS% "-Dkorridor.home=%KORRIDOR_HOME%" -jar "%KORRIDOR_JAR%" %*
exit /b %errorlevel%

:build
where mvn >nul 2>&1
if errorlevel 1 (
  echo korridor: Maven is missing, which builds Korridor. Maven fehlt, das Korridor baut. >&2
  exit /b 1
)
echo korridor: building, this happens once / wird gebaut, das geschieht einmal >&2
call mvn -q -B -Dstyle.color=never -f "%KORRIDOR_HOME%\pom.xml" "-Dmaven.test.skip=true" package 1>&2
if errorlevel 1 (
  echo korridor: the build failed, see above / der Bau ist gescheitert, siehe oben >&2
  exit /b 1
)
copy /b "%KORRIDOR_JAR%"+,, "%KORRIDOR_JAR%" >nul
exit /b 0
