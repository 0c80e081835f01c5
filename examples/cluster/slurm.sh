#!/bin/sh
# A comparison in eight parts as a Slurm array; hand it in with: sbatch examples/cluster/slurm.sh
# A part that runs out of time is handed in again, unchanged: sbatch --array=3 examples/cluster/slurm.sh
#SBATCH --job-name=korridor
#SBATCH --array=1-8
#SBATCH --cpus-per-task=4
#SBATCH --mem=4G
#SBATCH --time=02:00:00
#SBATCH --signal=TERM@60
set -eu
study=results/karlsruhe-parts
exec ./korridor compare karlsruhe --replicates 400 --threads "$SLURM_CPUS_PER_TASK" \
  --shard "$SLURM_ARRAY_TASK_ID/8" --out "$study/part-$SLURM_ARRAY_TASK_ID"
# When all parts have ended: ./korridor merge results/karlsruhe-parts/part-* --out results/karlsruhe
