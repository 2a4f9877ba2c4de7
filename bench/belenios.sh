#!/bin/bash
# bench/belenios.sh — one complete Belenios election with the stock command-line tool, timed.
#
#   usage:  bench/belenios.sh [GROUP] [VOTERS] [TRUSTEES] [THRESHOLD]
#   e.g.    bench/belenios.sh BELENIOS-2048 31 3 2
#
# The election: 4 questions (one per candidate), each with 3 exclusive answers
# (encourage / discourage / no opinion), min=max=1  -> 12 ElGamal ciphertexts,
# 12 zero-or-one proofs, 4 overall proofs and 1 credential signature per ballot.
#
# Needs: apt-get install belenios-tool jq bc   (Debian 12: belenios-tool 2.0+dfsg-1)
# BELENIOS_TOOL=/path/to/another/belenios-tool runs another version
# (2.0 knows BELENIOS-2048 and RFC-3526-2048 only; Ed25519 exists from 2.1 on).
# JOBS=2 generates ballots two at a time. KEEP=dir copies the finished election (uuid.bel) there.
# QUESTIONS=3 asks about so many candidates. BALLOTS_ONLY=1 stops once all ballots are cast, verified and kept.
# All times are "wall (user+sys CPU)"; on a shared machine trust the CPU figure.
# belenios-tool is single-threaded, so CPU = wall on an idle machine.
# Output: a table and one JSON line on stdout.
set -e -o pipefail
GROUP=${1:-BELENIOS-2048}; N=${2:-31}; T=${3:-3}; K=${4:-2}
BT=$(command -v "${BELENIOS_TOOL:-belenios-tool}")
export BELENIOS_USE_URANDOM=1
JOBS=${JOBS:-1}; REPEAT=${REPEAT:-3}
VERSION=$("$BT" --version | cut -d' ' -f1)
W=$(mktemp -d /tmp/belbench.XXXXXX); trap 'rc=$?; [ $rc = 0 ] || tail -n3 "$W/err" | cut -c1-300 >&4; rm -rf "$W"' EXIT; cd "$W"
exec 4>&2 2>"$W/err"
TIMEFORMAT='%R %U %S'
# clock NAME CMD...: runs CMD (a function is fine) and leaves wall in W_NAME, cpu in C_NAME
clock() { local n=$1; shift; { time "$@" 2>>"$W/err" >&3; } 3>&1 2>"$W/t"; local a b c; read -r a b c < "$W/t"
  eval "W_$n=$a; C_$n=$(echo "$b+$c" | bc -l)"; }
choice_flag=--choice; "$BT" election generate-ballot --help=plain | grep -q -- '--choice' || choice_flag=--ballot
ctx() { :; }; third=(--threshold "$K")
if "$BT" setup generate-trustee-key-threshold --help=plain | grep -q -- '--threshold-context'; then
  ctx() { echo "--threshold-context $1/$K/$T"; }; third=(); fi

echo "# belenios-tool $VERSION, group $GROUP, $N voters, trustees $K-of-$T (+1 server key), $(nproc) cpus, load $(cut -d' ' -f1 /proc/loadavg)"
UUID=$("$BT" setup generate-token)
uuid="--uuid $UUID"; group="--group $GROUP"

creds() { "$BT" setup generate-credentials $uuid $group --count "$N" > gc.out; }
clock cred creds
mv ./*.pubcreds public_creds.json
if head -c1 ./*.privcreds | grep -q '{'; then jq -r 'to_entries[] | [.key,.value] | @tsv' < ./*.privcreds > private_creds.txt
else tr ' ' '\t' < ./*.privcreds > private_creds.txt; fi

tk() { "$BT" setup generate-trustee-key-threshold $group "$@"; }
dkg() {
  for i in $(seq "$T"); do tk $(ctx "$i") --step 1 | tail -n1 > "$i.out"; ls -t ./*.key | head -n1 | sed 's/^\.\///; s/\.key$//' > "$i.trustee"; done
  for i in $(seq "$T"); do cat "$(cat "$i.trustee").cert"; done > certs.jsons
  tk --certs certs.jsons --step 2 > /dev/null
  for i in $(seq "$T"); do tk $(ctx "$i") --certs certs.jsons --key "$(cat "$i.trustee").key" --step 3 "${third[@]}"; done > polynomials.jsons
  tk --certs certs.jsons --step 4 --polynomials polynomials.jsons > /dev/null
  for i in $(seq "$T"); do b=$(cat "$i.trustee"); tk --certs certs.jsons --key "$b.key" --step 5 < "$b.vinput" > "$b.voutput"; done
  for i in $(seq "$T"); do cat "$(cat "$i.trustee").voutput"; done | tk --certs certs.jsons --step 6 --polynomials polynomials.jsons > threshold.json
}
clock dkg dkg
"$BT" setup generate-trustee-key $group > /dev/null      # the server's own mandatory key (Belenios always has one)
cat ./*.pubkey > public_keys.jsons
"$BT" setup make-trustees; rm -f threshold.json public_keys.jsons

q() { echo '{"answers":["encourage","discourage","no opinion"],"min":1,"max":1,"question":"'"$1"'"}'; }
QUESTIONS=${QUESTIONS:-4}
asked=$(for i in $(seq "$QUESTIONS"); do q "C$i"; done | paste -sd,)
echo '{"description":"Sounding","name":"Sounding","questions":['"$asked"'],"administrator":"adm","credential_authority":"ca"}' > template.json
"$BT" setup make-election $uuid $group --template template.json
"$BT" archive init > /dev/null; rm -f election.json trustees.json public_creds.json

start() { for i in 1 2 3 4 5 6 7 8 9 10; do "$BT" --version > /dev/null; done; }
clock start start

mkdir ballots
V=( '[1,0,0]' '[0,1,0]' '[0,0,1]' )
one() { echo "$2" > "p$1"; echo "$3" > "c$1"; "$BT" election generate-ballot --privcred "p$1" $choice_flag "c$1" > "ballots/$1"; rm -f "p$1" "c$1"; }
answers() { local n=$1 k; for k in $(seq "$QUESTIONS"); do echo "${V[$((n%3))]}"; n=$((n/3)); done | paste -sd, | sed 's/.*/[&]/'; }
gen() { local i=0 id cred; while IFS=$'\t' read -r id cred; do i=$((i+1))
  one "$i" "$cred" "$(answers "$i")" & if (( i % JOBS == 0 )); then wait; fi
  done < private_creds.txt; wait; }
clock gen gen
VB=n/a
if "$BT" election verify-ballot --help=plain | grep -q 'election-verify-ballot -'; then
  m=$(( N < 100 ? N : 100 )); vb() { local n; for n in $(seq "$m"); do "$BT" election verify-ballot --ballot "ballots/$n" > /dev/null; done; }
  clock vb vb; VB=$(echo "1000*$C_vb/$m" | bc -l | xargs printf %.1f); fi
add() { local n; for n in $(seq "$N"); do "$BT" archive add-event --type=Ballot < "ballots/$n" > /dev/null; done; }
clock add add
BALLOT_BYTES=$(wc -c < ballots/1)
"$BT" archive add-event --type=EndBallots < /dev/null > /dev/null

if [ -n "$BALLOTS_ONLY" ]; then
  "$BT" election verify > v.out 2>&1; cp "$UUID.bel" "$KEEP/"
  jq -nc --arg v "$VERSION" --arg g "$GROUP" --argjson n "$N" '{tool:$v,group:$g,voters:$n}'; exit 0
fi
enc() { "$BT" election compute-encrypted-tally > tally.json; }; clock tally enc
"$BT" archive add-event --type=EncryptedTally < tally.json > /dev/null
ver0() { "$BT" election verify > v0.out 2>&1; }; clock v0 ver0
dec() { local tid=2 d=0 i u
  for i in $(seq "$K"); do u=$(cat "$i.trustee"); tid=$((i+1))
    "$BT" election decrypt-threshold --key "$u.key" --decryption-key "$u.dkey" --trustee-id $tid > pd.json
    "$BT" archive add-event --type=PartialDecryption < pd.json > /dev/null; done
  for u in ./*.privkey; do "$BT" election decrypt --privkey "$u" --trustee-id 1 > pd.json
    "$BT" archive add-event --type=PartialDecryption < pd.json > /dev/null; done; }
clock dec dec
res() { "$BT" election compute-result > result.json; }; clock res res
"$BT" archive add-event --type=Result < result.json > /dev/null
BEST=; BESTW=
ver() { "$BT" election verify > v.out 2>&1; }
for r in $(seq "$REPEAT"); do clock v ver
  if [ -z "$BEST" ] || [ "$(echo "$C_v<$BEST" | bc -l)" = 1 ]; then BEST=$C_v; BESTW=$W_v; fi; done
[ -z "$KEEP" ] || { mkdir -p "$KEEP"; cp "$UUID.bel" "$KEEP/"; }
echo "# result $(jq -c .result result.json)"
row() { LC_ALL=C printf '%-58s %10s  (cpu %s)\n' "$1" "$(printf %.3f "$2")" "$(printf %.3f "$3")"; }
ms() { echo "1000*$1/$N" | bc -l; }
row "setup: $N credentials (s)" $W_cred $C_cred
row "setup: threshold key generation, 6 steps, $T trustees (s)" $W_dkg $C_dkg
row "process start-up (ms)" "$(echo "100*$W_start" | bc -l)" "$(echo "100*$C_start" | bc -l)"
row "generate-ballot, per ballot incl. process (ms)" "$(ms $W_gen)" "$(ms $C_gen)"
row "archive add-event, per ballot (ms)" "$(ms $W_add)" "$(ms $C_add)"
echo    "verify-ballot, per ballot incl. process (ms cpu)                  $VB"
echo    "ballot size (bytes)                                               $BALLOT_BYTES"
row "compute-encrypted-tally (re-checks every ballot) (s)" $W_tally $C_tally
row "election verify, encrypted tally only (s)" $W_v0 $C_v0
row "partial decryptions, $K+1 trustees (s)" $W_dec $C_dec
row "compute-result (s)" $W_res $C_res
row "election verify, everything, best of $REPEAT (s)" $BESTW $BEST
echo    "  = ballots verified per cpu-second                               $(echo "$N/$BEST" | bc -l | xargs printf %.1f)"
echo    "archive size (bytes)                                              $(stat -c %s "$UUID.bel")"
jq -nc --arg v "$VERSION" --arg g "$GROUP" --argjson n "$N" --argjson gen "$(ms $C_gen | xargs printf %.3f)" \
  --argjson ver "$(printf %.4f $BEST)" --argjson tally "$(printf %.4f $C_tally)" --argjson bytes "$BALLOT_BYTES" --argjson dkg "$(printf %.4f $C_dkg)" \
  '{tool:$v,group:$g,voters:$n,generate_ms_per_ballot:$gen,verify_full_cpu_s:$ver,verify_ballots_per_cpu_s:($n/$ver),tally_cpu_s:$tally,ballot_bytes:$bytes,dkg_cpu_s:$dkg}'
