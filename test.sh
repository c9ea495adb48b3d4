#!/usr/bin/env bash
# Builds everything and runs every test. The last line says how it went: "N passed, N failed".
#
#   ./test.sh
#
# Needs the .NET SDK. Chromium (its headless shell, where Debian has it), Java, LibreOffice, rapper, a linker and the Nu HTML checker are installed if they are missing.
# Read by the tests: CHROMIUM_PATH (a browser of your choice), VNU_JAR (the checker) and PORTAL_PROGRAM (the program as it is
# published), both set here.
# For .ci/run: FAILED_BEFORE counts failures of checks that ran before this script, IS_BUILT is true if all is built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

readonly tools="$PWD/artifacts/tools"
readonly results="$PWD/artifacts/test-results"
readonly vnu_version=26.9.27
readonly vnu_sha256=22f15dd39a33bed929d2a5c0cddf5946849a647eca9272bf4d5d00bc7e7a4d47

passed=0
skipped=0
failed=${FAILED_BEFORE:-0}

# Whatever happens, the last line is the count; a step that breaks off counts as a failure.
finish() {
  local status=$?
  if ((status != 0)); then
    failed=$((failed + 1))
  fi
  echo "$passed passed, $failed failed"
  if ((failed > 0 || passed == 0)); then
    exit 1
  fi
}
trap finish EXIT

step() { printf '\n== %s\n' "$*"; }

have() { command -v "$1" >/dev/null; }

# try_install COMMAND PACKAGE...: has Debian's or Ubuntu's packages bring a command that is not there.
apt_updated=false
try_install() {
  local command=$1
  shift
  if have "$command"; then
    return
  fi
  if ! have apt-get; then
    echo "test.sh: '$command' is missing, and there is no apt-get to install it with" >&2
    return 1
  fi
  local sudo=()
  if ((EUID != 0)); then
    have sudo || { echo "test.sh: '$command' is missing; as root: apt-get install $*" >&2; return 1; }
    sudo=(sudo)
  fi
  step "Installing $*"
  if ! $apt_updated; then
    ${sudo[@]+"${sudo[@]}"} apt-get update -qq || return 1
    apt_updated=true
  fi
  ${sudo[@]+"${sudo[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" || return 1
  have "$command" || { echo "test.sh: '$command' is still missing after installing $*" >&2; return 1; }
}

install() { try_install "$@" || exit 1; }

has_browser() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    if have "$name"; then
      return
    fi
  done
  return 1
}

# The shell is Chromium without its windows: tests take half the time. Where it cannot be had, the whole browser will do.
install_browser() {
  if have "${CHROMIUM_PATH:-chromium-headless-shell}" || try_install chromium-headless-shell chromium-headless-shell || has_browser; then
    return
  fi
  install chromium chromium
}

fetch_html_checker() {
  export VNU_JAR=${VNU_JAR:-$tools/vnu.jar}
  if [[ -f $VNU_JAR ]]; then
    return
  fi
  install npm npm
  step "Fetching the Nu HTML checker $vnu_version"
  mkdir -p "$tools"
  (
    cd "$tools"
    npm pack --silent "vnu-jar@$vnu_version" >/dev/null
    tar -xzf "vnu-jar-$vnu_version.tgz" --strip-components=3 package/build/dist/vnu.jar
    rm "vnu-jar-$vnu_version.tgz"
    echo "$vnu_sha256  vnu.jar" | sha256sum --check --quiet || { rm vnu.jar; exit 1; }
  )
}

# The program as it is published, which the command line is tested with. Where its compiler cannot be had, those tests run the one that has been built.
compile_program() {
  local system
  system=$(dotnet msbuild src/Portal -getProperty:NETCoreSdkPortableRuntimeIdentifier)
  step "Compiling the program for $system"
  if ! have clang && ! try_install gcc gcc libc6-dev || ! dotnet restore src/Portal -p:RuntimeIdentifier="$system" --verbosity quiet; then
    skipped=$((skipped + 1))
  elif dotnet publish src/Portal --configuration Release --runtime "$system" --no-restore --nologo --verbosity quiet --output "$PWD/artifacts/portal"; then
    export PORTAL_PROGRAM="$PWD/artifacts/portal/portal"
  else
    failed=$((failed + 1))
  fi
}

# count NAME FILE: the value of one of the counters in a test report.
count() { sed -n "s/.*<Counters [^>]*\b$1=\"\([0-9]*\)\".*/\1/p" "$2"; }

# What was started in the background hands down that Ctrl-C is to be ignored, and one of the tests is about Ctrl-C.
heeding=()
if env --default-signal=INT true 2>/dev/null; then
  heeding=(env --default-signal=INT)
fi

# run_tests PROJECT: runs one project's tests, and adds up what its report says.
run_tests() {
  local name report status=0 bad
  name=$(basename "$1" .csproj)
  report="$results/$name.trx"
  step "$name"
  ${heeding[@]+"${heeding[@]}"} dotnet test "$(dirname "$1")/bin/Release/net10.0/$name.dll" --nologo \
    --logger "trx;LogFileName=$name.trx" --results-directory "$results" || status=$?
  if [[ ! -f $report ]]; then
    echo "test.sh: $name left no report" >&2
    failed=$((failed + 1))
    return
  fi
  bad=$(($(count failed "$report") + $(count error "$report") + $(count timeout "$report") + $(count aborted "$report")))
  if ((bad == 0 && status != 0)); then
    echo "test.sh: $name ended with status $status without a failed test" >&2
    bad=1
  fi
  if (($(count total "$report") == 0)); then
    echo "test.sh: $name ran no test" >&2
    bad=1
  fi
  passed=$((passed + $(count passed "$report")))
  skipped=$((skipped + $(count total "$report") - $(count executed "$report")))
  failed=$((failed + bad))
}

install dotnet dotnet-sdk-10.0
install java default-jre-headless
install_browser
install soffice libreoffice-calc-nogui
install rapper raptor2-utils
fetch_html_checker

if [[ ${IS_BUILT:-} != true ]]; then
  step "Build"
  locked=()
  if [[ ${CI:-} == true ]]; then
    locked=(--locked-mode)
  fi
  dotnet restore Portal.sln --verbosity quiet ${locked[@]+"${locked[@]}"}
  dotnet build Portal.sln --configuration Release --no-restore --nologo --verbosity quiet
fi

compile_program

rm -rf "$results"
for project in tests/*.Tests/*.csproj; do
  run_tests "$project"
done
echo
if ((skipped > 0)); then
  echo "$skipped skipped, for what this machine has or lacks"
fi
