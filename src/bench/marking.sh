#!/bin/sh
# Says how well marking agrees with people: src/bench/marking.sh DATA [held] [dev] [-v]
# DATA holds dev.tsv, accept.txt, decomposition.tsv, term_cases.tsv and public/*.tsv.gz, and may hold answers.tsv with
# answers-accept.txt, in the columns of dev.tsv; build the classes first.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
classes=$here/../../target/classes
[ -d "$classes/revise/marking" ] || { echo "marking.sh: no classes in target/classes: run ./mvnw compile" >&2; exit 1; }
[ $# -gt 0 ] || { echo "usage: src/bench/marking.sh DATA [held] [dev] [-v]" >&2; exit 2; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
javac -Xlint:all -Werror --release 17 -cp "$classes" -d "$out" "$here"/marking/java/revise/bench/*.java "$here"/marking/java/revise/marking/*.java
java -cp "$out:$classes" revise.bench.MarkingBench "$@"
