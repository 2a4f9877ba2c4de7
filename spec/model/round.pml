/* One key's tested round from its ballots to its opening: members who are trustees, some of them corrupt,
   and a server that may show two logs and, of each, two lists of blinded sums. Assumptions, how to run,
   what comes out, and what each guard is for: spec/model.md. */

#ifndef N
#define N 5       /* trustees */
#endif
#ifndef F
#define F 1       /* of these so many are corrupt: what they sign, blind and decrypt, the server has at once */
#endif
#ifndef T
#define T 2       /* threshold */
#endif
#ifndef Q
#define Q 4       /* closing quorum */
#endif
#ifndef CRASH
#define CRASH 1   /* so many restarts of honest devices, each just after something was sent */
#endif

/* Honest trustees are alike, so only how many stand where is kept: state w of log w in {0, 1}, state l of
   list l in {0..3}, the two lists of log 0 and those of log 1. One of them, the voter, is told apart. */
#define FRESH 0
#define RELIES(w) (1 + w)
#define SIGNED(w) (3 + w)
#define BLINDED(w) (5 + w)
#define AGREED(l) (7 + l)
#define OPENED(l) (11 + l)

byte here[15];      /* honest trustees but the voter, by state */
byte voter;         /* the voter's state */
byte sent;          /* so many ballots has the voter sent: 0, 1, or 2 after a change of mind */
byte has[2];        /* the voter's ballot in each log at its close: none, the first, the second */
bool shown;
bool closed[2];
byte signs[2];      /* signatures under each closing, of honest trustees */
bool votersign[2];  /* the voter's is among them */
byte blinds[2];     /* blindings of the sums of each log, of honest trustees */
bool made[4];       /* the server has made this list out of T blindings */
byte honestin[4];   /* so many of them are of honest trustees */
byte agrees[4];     /* signatures under each list */
byte parts[4];      /* partial decryptions of each list */
byte crashes;
bool early;         /* an honest trustee decrypted a list that q had not signed */
bool rash;          /* an honest trustee blinded before q had signed the closing */
hidden byte w;
hidden byte l;
hidden byte k;

#define LOG(l) (l / 2)
#define ANY(a) (here[a] > 0 || voter == a)

/* Whoever stands at a goes to b; it may be started again before it has noted so, if notes come last. */
inline goes(a, b) {
  if
  :: here[a] > 0 -> here[a]--; here[b]++
  :: voter == a -> voter = b
#ifdef SENDS_FIRST
  :: crashes < CRASH -> crashes++
#endif
  fi
}

inline signs_closing(w) {
  if
  :: here[RELIES(w)] > 0 -> here[RELIES(w)]--; here[SIGNED(w)]++; signs[w]++
#ifdef SENDS_FIRST
  :: here[RELIES(w)] > 0 && crashes < CRASH -> crashes++; here[RELIES(w)]--; here[FRESH]++; signs[w]++
#endif
#ifdef OWN_UNSEEN
  :: voter == RELIES(w) -> voter = SIGNED(w); signs[w]++; votersign[w] = true
#else
  :: voter == RELIES(w) && has[w] == sent -> voter = SIGNED(w); signs[w]++; votersign[w] = true
#endif
  fi
}

#define CLOSES(w) (signs[w] + F >= Q)
#define OPENS(l) (parts[l] > 0 && parts[l] + F >= T)
#define OPENED_ALL (OPENS(0) + OPENS(1) + OPENS(2) + OPENS(3))
#define UNHONEST(l) (OPENS(l) && honestin[l] == 0)
#define LOST(w) (votersign[w] && has[w] != sent)

/* What must hold after each step; which of them fails is said by its line. */
inline holds() {
  /* one_closing: no two closings have q signatures each. */
  assert(!(CLOSES(0) && CLOSES(1)));
  /* one_opened: of all lists of both logs at most one is opened. */
  assert(OPENED_ALL <= 1);
  /* honestly_blinded: what is opened was blinded by somebody honest, else its sums could be had back. */
  assert(!(UNHONEST(0) || UNHONEST(1) || UNHONEST(2) || UNHONEST(3)));
  /* last_counts: where the voter signed, its last ballot counts. */
  assert(!(LOST(0) || LOST(1)));
  /* in_order: each step waits for q signatures under the one before it. */
  assert(!early && !rash)
}

active proctype Server() {
  here[FRESH] = N - F - 1; voter = FRESH;
end:
  do
  /* A log is closed, with whichever of the voter's ballots the server pleases. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if
       :: !closed[w] -> closed[w] = true; if :: has[w] = 0 :: sent >= 1 -> has[w] = 1 :: sent == 2 -> has[w] = 2 fi
       :: else -> skip
       fi; holds() }
  /* The voter sends a ballot, or another, until the log it relies on is closed. */
  :: atomic { sent < 2 && (voter == FRESH || (voter == RELIES(0) && !closed[0]) || (voter == RELIES(1) && !closed[1])) ->
       sent++; holds() }
  /* A log is shown to somebody who has seen none; that which is shown first is called 0. Whoever is shown
     the other too does nothing more: no more than if it were never asked again, so that is no step. */
  :: atomic { if :: w = 0 :: shown -> w = 1 fi; shown = true;
       if
       :: here[FRESH] > 0 -> here[FRESH]--; here[RELIES(w)]++
       :: voter == FRESH -> voter = RELIES(w)
       :: else -> skip
       fi; holds() }
#ifdef TWO_LOGS
  /* What must not be: a device that goes on under another log than it relied on. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if :: here[SIGNED(w)] > 0 && crashes < CRASH -> crashes++; here[SIGNED(w)]--; here[RELIES(1 - w)]++ :: else -> skip fi; holds() }
#endif
#ifdef FORGETS
  /* What must not be: a journal that is brought back from a copy made before it signed. */
  :: atomic { if :: k = SIGNED(0) :: k = SIGNED(1) :: k = BLINDED(0) :: k = BLINDED(1) :: k = AGREED(0) :: k = AGREED(1) fi;
       if :: here[k] > 0 && crashes < CRASH -> crashes++; here[k]--; here[FRESH]++ :: else -> skip fi; holds() }
#endif
  /* Somebody signs the closing of the log it relies on. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if
       :: closed[w] && here[RELIES(w)] > 0 -> signs_closing(w)
       :: closed[w] && voter == RELIES(w) && has[w] == sent -> signs_closing(w)
#ifdef OWN_UNSEEN
       :: closed[w] && voter == RELIES(w) -> signs_closing(w)
#endif
       :: else -> skip
       fi; holds() }
  /* Somebody blinds the sums of a closing that q have signed. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if
#ifdef BLINDS_EARLY
       :: ANY(SIGNED(w)) ->
#else
       :: ANY(SIGNED(w)) && signs[w] + F >= Q ->
#endif
            rash = rash || signs[w] + F < Q; blinds[w]++; goes(SIGNED(w), BLINDED(w))
       :: else -> skip
       fi; holds() }
  /* The server makes a list out of T blindings, as many of them of corrupt trustees as it pleases. */
  :: atomic { if :: l = 0 :: l = 1 :: l = 2 :: l = 3 fi;
       k = blinds[LOG(l)];
       do :: k > 0 -> k-- :: break od;
       if
       :: !made[l] && (l % 2 == 0 || made[l - 1]) && k + F >= T -> made[l] = true; honestin[l] = k
       :: else -> skip
       fi; holds() }
  /* Somebody signs a list: the first it is shown, and no other. */
  :: atomic { if :: l = 0 :: l = 1 :: l = 2 :: l = 3 fi;
       w = LOG(l);
       if
       :: made[l] && ANY(BLINDED(w)) -> agrees[l]++; goes(BLINDED(w), AGREED(l))
       :: made[l] && ANY(SIGNED(w)) && signs[w] + F >= Q -> agrees[l]++; goes(SIGNED(w), AGREED(l))
#ifdef TWO_LISTS
       :: made[l] && ANY(AGREED((l ^ 1))) -> agrees[l]++; goes(AGREED((l ^ 1)), AGREED(l))
#endif
       :: else -> skip
       fi; holds() }
  /* Somebody decrypts the list that it has signed, once q have. */
  :: atomic { if :: l = 0 :: l = 1 :: l = 2 :: l = 3 fi;
       if
#ifdef OPENS_EARLY
       :: ANY(AGREED(l)) ->
#else
       :: ANY(AGREED(l)) && agrees[l] + F >= Q ->
#endif
            early = early || agrees[l] + F < Q; parts[l]++; goes(AGREED(l), OPENED(l))
       :: else -> skip
       fi; holds() }
  od
}
