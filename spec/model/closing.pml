/* One round of one key, closed and opened, before a server that may show two logs, or in a tested
   round hand out two lists of blinded sums. Assumptions, how to run and what comes out: spec/model.md. */

#ifndef N
#define N 4       /* trustees */
#endif
#ifndef F
#define F 1       /* of these so many are corrupt: they sign and decrypt whatever helps */
#endif
#ifndef T
#define T 2       /* threshold */
#endif
#ifndef Q
#define Q 3       /* closing quorum */
#endif
#ifndef CRASH
#define CRASH 1   /* so many restarts of honest devices, from their journals */
#endif

#define NONE 2

/* Two lists for one key: the counted sets {all} and {all but one} of two logs; or two lists of blinded
   sums of one log. Never may both be opened: their difference would be a ballot, or a known multiple of
   what was to be tested. */
byte relied[N];     /* what an honest device has seen and relies on */
byte marked[N];     /* its journal: which list it has signed */
byte opened[N];     /* its journal: which list it has decrypted */
bool forked[N];     /* it has been shown another: it does nothing more */
bool sigs[16];      /* signatures as the server has them: list * 8 + trustee */
bool parts[16];     /* partial decryptions as the server has them */
byte nsigs[2];
byte nparts[2];
byte crashes;

inline hand(bits, count, list, who) {
  if
  :: !bits[list * 8 + who] -> bits[list * 8 + who] = true; count[list]++
  :: else -> skip
  fi
}

/* The server decides what is shown, kept back, late or lost: every order of these steps is tried, and
   each message may be sent and never arrive. */
proctype Honest(byte i) {
end:
  do
  :: atomic { relied[i] == NONE -> if :: relied[i] = 0 :: relied[i] = 1 fi }
  :: atomic { relied[i] != NONE && !forked[i] -> forked[i] = true }
  :: atomic { relied[i] != NONE && !forked[i] && marked[i] == NONE ->
       marked[i] = relied[i];
       if :: true -> hand(sigs, nsigs, marked[i], i) :: true -> skip fi }
  :: atomic { !forked[i] && marked[i] != NONE && opened[i] == NONE && nsigs[marked[i]] >= Q ->
       opened[i] = marked[i];
       if :: true -> hand(parts, nparts, opened[i], i) :: true -> skip fi }
#ifdef FORGETS
  /* What must not be: a journal that is brought back from a copy made before it signed. */
  :: atomic { crashes < CRASH && marked[i] != NONE ->
       crashes++; relied[i] = NONE; marked[i] = NONE; opened[i] = NONE; forked[i] = false }
#else
  /* Started again: what it relied on, signed and opened stands in the journal, and goes out again. */
  :: atomic { crashes < CRASH && marked[i] != NONE ->
       crashes++;
       hand(sigs, nsigs, marked[i], i);
       if
       :: opened[i] != NONE -> hand(parts, nparts, opened[i], i)
       :: else -> skip
       fi }
#endif
  od
}

/* Signs and decrypts both, or one, or neither, at any time. */
proctype Corrupt(byte i) {
  byte w;
end:
  do
  :: atomic {
       if :: w = 0 :: w = 1 fi;
       if
       :: true -> hand(sigs, nsigs, w, i)
       :: true -> hand(parts, nparts, w, i)
       fi }
  od
}

init {
  byte i = 0;
  atomic {
    do
    :: i < N ->
         relied[i] = NONE; marked[i] = NONE; opened[i] = NONE;
         if
         :: i < F -> run Corrupt(i)
         :: else -> run Honest(i)
         fi;
         i++
    :: else -> break
    od
  }
}

/* No two closings (or lists of blinded sums) have q signatures each. */
ltl one_closing { [] !(nsigs[0] >= Q && nsigs[1] >= Q) }

/* No two lists are opened by t each. */
ltl one_opened { [] !(nparts[0] >= T && nparts[1] >= T) }

/* Nothing is opened before q have signed it: of those who decrypt, at most f did so unasked. */
ltl not_before { [] (nparts[0] <= F || nsigs[0] >= Q) }
