/**
 * What the command line says, in English: the type of the other languages.
 *
 * Use      `messages` of the chosen language; a missing sentence does not compile.
 */

export const messages = {
  help: `doyen: choose a leader by consensus, and leave a record that anyone entitled can verify

  doyen serve                    start the server: DOYEN_DATA (./data), PORT (4020), DATABASE_URL
  doyen rehearse EXAMPLE         play a whole selection (EXAMPLE/definition.json, answers.json)
        --out FILE.zip             keep its record
        --json                     print the result as JSON
  doyen verify BUNDLE.zip        check a record: every entry, every ballot, every count
        --fingerprint F            against the fingerprint you had from the chair or a member
        --policy FILE              and that the witnesses named in FILE have cosigned all of it
        --receipt FILE             and that the answer of this receipt is in it, and where
        --challenge FILE           what a device had sealed when it had to open it; --code CODE
        --dispute FILE             what a member says against the sealed list, in a file
        --explain                  walk through all of it in words
        --json                     print the findings as JSON
  doyen verify EVIDENCE.json     judge evidence that a server signed two histories
  doyen minute BUNDLE.zip        the one-page minute of a record that verifies, as text
  doyen power FILE.json          voting power under a rule: who is decisive, and how often
        --json                     print the figures as JSON
        --quick                    between two bounds, where exact counts would take minutes
  doyen booth ADDRESS            your own copy of the pages, against the body's server at ADDRESS
        --policy FILE              only if the witnesses that FILE names have seen the log
        --port N                   another port than the one that belongs to ADDRESS
        --json                     print where it is as JSON
  doyen witness ADDRESS          follow the log of a selection from this machine, and cosign it
        --state FILE               key and memory of the witness (./witness.json)
        --name NAME                its name, at the first start; --every N: seconds, 60
        --policy FILE              only the log that FILE names; --once: one look, then end
  doyen help, doyen --version

  --lang en|nl|fr sets the language; without it LANG does.
  Exit code: 0 fine, 1 a check failed, 2 bad usage or input.
`,
  commandUnknown: (given: string) => `There is no command “${given}”; “doyen help” lists them.`,
  optionUnknown: (given: string) => `This command has no option “${given}”; see “doyen help”.`,
  optionWithoutValue: (given: string) => `“${given}” needs a value after it.`,
  wordMissing: (word: string) => `Something is missing: ${word}; see “doyen help”.`,
  wordTooMany: (given: string) => `“${given}” is one word too many; see “doyen help”.`,
  languageUnknown: (given: string) => `“${given}” is none of en, nl, fr.`,
  fileUnreadable: (file: string, why: string) => `${file} cannot be read (${why}).`,
  fileUnwritable: (file: string, why: string) => `${file} cannot be written (${why}).`,
  fileNotJson: (file: string) => `${file} is not JSON.`,
  fileFault: (file: string, at: string, why: string) =>
    `${file}, at ${at === '' ? 'the top' : at}: ${why}.`,
  wentWrong: (what: string) => `This is a fault in the program itself: ${what}`,
  ordersUnreadable: 'The stand-ins are started by the server, with orders on standard input.',
  booth: {
    ready: (server: string, address: string) =>
      `Your own copy, against ${server}, is ready: ${address}\nKeep this running while you use it; Ctrl-C ends it.`,
    insecure: (server: string) =>
      `The way to ${server} is not encrypted: whoever is on it can read the record along with you.`,
    otherBuild: (theirs: string, ours: string) =>
      `The server runs build ${theirs}, this clone is ${ours}; both speak the same protocol.`,
    address_wrong: (given: string) =>
      `“${given}” is no address of a server, such as https://doyen.example.`,
    port_wrong: (given: string) => `--port is a number from 1 to 65535, not “${given}”.`,
    pages_missing: (folder: string) =>
      `There are no pages in ${folder}: “npm run build” makes them.`,
    server_unreachable: (server: string, why: string) =>
      `${server} does not answer (${why}). Is the address right, and are you connected?`,
    certificate_wrong: (server: string, why: string) =>
      `The certificate of ${server} is not good (${why}). Somebody else may answer in its name: do not go on, and ask the operator.`,
    server_moved: (server: string, to: string) =>
      `${server} points elsewhere (${to}). If that is the body’s server, give that address.`,
    not_a_doyen: (server: string) => `What answers at ${server} is not a Doyen server.`,
    protocol_differs: (theirs: string, ours: string) =>
      `The server speaks ${theirs}, this clone ${ours}. Take the version that your body uses.`,
    port_busy: (port: number) =>
      `Port ${port} is taken: perhaps by your own copy in another window. Stop that, or choose --port N; a seat taken under one port is not seen under another.`,
    port_forbidden: (port: number, why: string) => `Port ${port} cannot be opened (${why}).`,
  },
  rehearsal: {
    stopped: (why: string) => `The rehearsal came to a stop: ${why}.`,
    stage: (stage: string, at: string) => `${at}  ${stage}`,
    stages: {
      founding: 'the selection is set up',
      enrolling: 'the seats are taken',
      opening: 'the chair opens',
      keys: 'the trustees make the keys',
      calling: (round: string) => `${round} is called`,
      tying: 'moves are linked',
      voting: (round: string) => `${round}: answers`,
      counting: (round: string) => `${round}: counting`,
      hearing: (round: string) => `${round}: members are heard`,
      reporting: (round: string) => `${round}: the communiqué`,
      silence: 'the silence procedure runs',
      ending: 'the end',
      sealing: 'the record is sealed',
      verifying: 'the record is verified',
    },
    head: (title: string, members: number) => `${title}: rehearsal with ${members} members`,
    fingerprint: 'fingerprint',
    round: (id: string, cast: number, absent: number) =>
      `${id}: ${cast} answered, ${absent} absent`,
    knotOpened: 'all said yes, and their moves were made',
    knotNotOpened: 'it did not open; nothing else is known',
    unopened: (id: string) => `${id}: not opened`,
    talks: (id: string, heard: number, absent: number) =>
      `${id}: ${heard} heard, ${absent} not heard`,
    talksHeld: (id: string) => `${id}: talks, no communiqué`,
    encourage: 'encourage',
    discourage: 'discourage',
    noOpinion: 'no opinion',
    passes: 'meets the rule',
    against: 'somebody is against',
    passesNot: 'does not meet the rule',
    noneAgainst: 'nobody is against',
    resistance: 'resistance',
    weighed: (by: string, unit: number) =>
      unit === 1 ? `weight “${by}”` : `weight “${by}” in units of ${unit}`,
    outcome: (sentence: string, at: string) => `${sentence} (${at})`,
    noOutcome: 'No outcome',
    otherEnding: (expected: string) => `The answers say that it ends otherwise: ${expected}.`,
    verified: (passed: number) => `Record verified: ${passed} checks passed, 0 failed`,
    notVerified: (failed: number) => `Record NOT verified: ${failed} checks failed`,
    kept: (file: string, entries: number) => `Record of ${entries} entries kept in ${file}`,
  },
};
