/* A key ceremony with complaints that all can decide, and its restarts without whoever was at fault,
   before a server that may show two logs. Assumptions, how to run, what comes out: spec/model.md. */

#ifndef N
#define N 5       /* invited */
#endif
#ifndef F
#define F 1       /* of these so many are corrupt */
#endif
#ifndef T
#define T 2       /* threshold */
#endif
#ifndef Q
#define Q 4       /* closing quorum */
#endif
#ifndef CRASH
#define CRASH 1   /* so many journals that are brought back from a copy, where that is allowed */
#endif

#define LEAST (Q > T -> Q : T)
#define COMMITTING 0
#define DEALING 1
#define CONFIRMING 2
#define CERTIFIED 3
#define ENDED 4

/* Honest trustees are alike: only how many stand where is kept. */
byte unbound = N - F;  /* have relied on no log yet */
byte bound[2];         /* rely on this log, and have not confirmed its present attempt */
byte conf[2];          /* have confirmed it */
byte wronged[2];       /* of those: with a share that does not fit */
byte corrupt[2];       /* corrupt trustees still invited, by log */
byte attempt[2];
byte phase[2];
bool dealt[2];         /* a dealing of an honest trustee is public */
bool fixed[2];         /* the corrupt are bound by a commitment */
byte crashes;
bool blamed;           /* somebody honest was named */
bool rushed;           /* a corrupt dealer chose after it had seen an honest dealing */
hidden byte w;

#define GOOD(w) (phase[w] != CERTIFIED || conf[w] - wronged[w] + F >= Q)

inline holds() {
  /* one_key: no two logs have a key each. */
  assert(!(phase[0] == CERTIFIED && phase[1] == CERTIFIED));
  /* good_keys: of those who confirmed, all but f hold shares that fit. */
  assert(GOOD(0) && GOOD(1));
  /* none_blamed: nobody honest is ever named. */
  assert(!blamed);
  /* no_rushing: who deals had chosen before it saw another's dealing. */
  assert(!rushed);
  /* it_ends: each attempt that fails by a complaint has one corrupt trustee less. */
  assert(attempt[0] <= F + 1 && attempt[1] <= F + 1)
}

/* The next attempt is without `who`; where too few are left, there is none. */
inline again(w) {
  bound[w] = bound[w] + conf[w]; conf[w] = 0; wronged[w] = 0; dealt[w] = false; fixed[w] = false;
  if
  :: N - F + corrupt[w] < LEAST -> phase[w] = ENDED
  :: else -> phase[w] = COMMITTING; attempt[w]++
  fi
}

/* Whoever is decided to be at fault by everybody: here a corrupt trustee, or with blind trust an honest one. */
inline corrupt_out(w) { corrupt[w]--; again(w) }

active proctype Server() {
  corrupt[0] = F; corrupt[1] = F; attempt[0] = 1; attempt[1] = 1;
end:
  do
  /* Corrupt trustees commit; or not. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if
       :: phase[w] == COMMITTING && corrupt[w] > 0 -> fixed[w] = true
#ifdef LATE_COMMIT
       :: phase[w] == DEALING && corrupt[w] > 0 && !fixed[w] -> fixed[w] = true; rushed = rushed || dealt[w]
#endif
       :: else -> skip
       fi; holds() }
  /* A phase ends: at its time, or when the server says so. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if
       :: phase[w] == COMMITTING -> phase[w] = DEALING
       :: phase[w] == DEALING && dealt[w] -> phase[w] = CONFIRMING
       :: else -> skip
       fi; holds() }
  /* Honest trustees deal. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if :: phase[w] == DEALING -> dealt[w] = true :: else -> skip fi; holds() }
#ifdef UNBOUND
  /* What must not be: a dealing that is not held against its commitment. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if :: phase[w] == DEALING && corrupt[w] > 0 && dealt[w] -> rushed = true :: else -> skip fi; holds() }
#endif
  /* Somebody relies on a log. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if :: unbound > 0 -> unbound--; bound[w]++ :: else -> skip fi; holds() }
  /* Somebody honest opens its shares. They fit, and it confirms ... */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if
       :: phase[w] == CONFIRMING && bound[w] > 0 -> bound[w]--; conf[w]++
#ifdef FORGETS
       :: phase[w] == CONFIRMING && bound[w] > 0 && crashes < CRASH -> crashes++; conf[w]++; bound[w]--; bound[1 - w]++
#endif
       :: else -> skip
       fi; holds() }
  /* ... or a corrupt dealer has sealed one that does not, and it complains. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if
       :: phase[w] == CONFIRMING && bound[w] > 0 && corrupt[w] > 0 && fixed[w] ->
#ifdef CONFIRMS_BLIND
            bound[w]--; conf[w]++; wronged[w]++
#else
            corrupt_out(w)
#endif
       :: else -> skip
       fi; holds() }
  /* Somebody corrupt complains of a share that fits. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if
       :: phase[w] == CONFIRMING && corrupt[w] > 0 ->
#ifdef UNPROVEN
            blamed = true
#else
            corrupt_out(w)
#endif
#ifdef NOT_LEFT_OUT
       :: phase[w] == CONFIRMING && corrupt[w] > 0 -> again(w)
#endif
       :: else -> skip
       fi; holds() }
  /* Enough have confirmed one transcript; the corrupt confirm in any log. */
  :: atomic { if :: w = 0 :: w = 1 fi;
       if
#ifdef MIXED
       :: phase[w] == CONFIRMING && conf[0] + conf[1] + corrupt[w] >= LEAST -> phase[w] = CERTIFIED
#else
       :: phase[w] == CONFIRMING && conf[w] + corrupt[w] >= LEAST -> phase[w] = CERTIFIED
#endif
       :: else -> skip
       fi; holds() }
  od
}
