# The main table of ensemble.ipynb in base R: Rscript notebooks/ensemble.R results/k
# In how many of 100 administrations an arm is higher than the silo, the middle difference, between what nine in
# ten lie, and what one gives away who chooses the arm for all.
arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) == 1) arguments[1] else "results/k"
runs <- read.csv(file.path(folder, "runs.csv"), colClasses = c(point = "character"))
ruled_out <- character() # names of the draws that a report has left out because of facts
runs <- runs[!runs$point %in% ruled_out, ]
arms <- setdiff(unique(runs$arm), "silo")
measures <- intersect(c("trust_across", "done_in_two_years", "satisfaction", "line_service_worst", "offices_short"), names(runs))

# A row an administration, a column an arm: all arms of one share assumptions, people and luck.
by_arm <- function(measure) tapply(runs[[measure]], list(paste(runs$point, runs$replicate), runs$arm), identity)

spread <- function(difference) {
  known <- difference[!is.na(difference)]
  # With fewer than 20 administrations the ends are the lowest and the highest.
  ends <- if (length(known) < 20) range(known) else quantile(known, c(0.05, 0.95), names = FALSE)
  c(n = length(known), higher = 100 * mean(known > 0), median = median(known), low = ends[1], high = ends[2])
}

table_of <- function(measure) {
  values <- by_arm(measure)
  rows <- t(sapply(arms, function(arm) spread(values[, arm] - values[, "silo"])))
  complete <- values[complete.cases(values), , drop = FALSE]
  sign <- if (measure == "offices_short") -1 else 1
  lost <- apply(sign * complete, 1, max) - sign * complete
  data.frame(measure = measure, arm = arms, rows, given_away = colMeans(lost)[arms], row.names = NULL)
}

options(width = 120)
all <- do.call(rbind, lapply(measures, table_of))
print(format(all, digits = 3), row.names = FALSE)

# The same means as those of the report.
comparison <- read.csv(file.path(folder, "comparison.csv"))
comparison <- comparison[comparison$week == max(comparison$week), ]
for (measure in measures) {
  values <- by_arm(measure)
  for (arm in arms) {
    difference <- values[, arm] - values[, "silo"]
    point <- sub(" [^ ]*$", "", rownames(values))
    means <- if (any(point != "")) tapply(difference, point, mean, na.rm = TRUE) else difference
    there <- comparison[comparison$arm == arm & comparison$measure == measure, ]
    # The report leaves out draws that facts rule out.
    if (there$n == sum(!is.na(means))) stopifnot(abs(mean(means, na.rm = TRUE) - there$difference) < 1e-9)
  }
}
