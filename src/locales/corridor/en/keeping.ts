/**
 * Where a corridor is kept and whose it is, in English: the type of the other languages.
 */

export const messages = {
  title: 'The Corridor',
  lede: 'The private side: what one delegation, campaign or newsroom knows of who stands where, from which evidence, how sure and how old.',
  sight: {
    device: 'You, on this device',
    operator:
      'Operator of this server: that corridors lie here, their sizes and times; no word of them',
    table: 'The Table, its members and its chair: nothing',
  },
  example: {
    title: 'See a whole case',
    text: 'The secretary-general of NATO, 2023–2024: 114 dated signals, the Count as it stood on any day, and every cell with its sources. It is kept in this window only.',
    open: 'Open the example',
  },
  held: {
    title: 'Corridors on this device',
    none: 'None yet. Begin one, join one with a code, or open one from a file.',
    open: 'Open',
  },
  begin: {
    title: 'Begin a corridor',
    text: 'You are its first person; you invite the others. Its words are sealed on your devices: whoever runs the server cannot read them, and cannot bring them back for you either.',
    name: 'Title, as your side calls it',
    you: 'Your name, for the others of your side',
    ground: 'What it is about',
    fromFile: 'A definition.json, or the record of a Table (.zip)',
    byHand: 'A body without a Table: typed here',
    file: 'The file',
    read: (title: string) => `Read: ${title}.`,
    checked: (entries: number) => `All ${entries} entries of its record passed every check.`,
    doubtful: (failed: number) =>
      failed === 1
        ? 'One check of its record failed: look at “Check a record” at the Table before you rely on it.'
        : `${failed} checks of its record failed: look at “Check a record” at the Table before you rely on it.`,
    reading: 'Reading and checking …',
    body: 'Name of the body',
    post: 'The post',
    members: 'Members, one on each line',
    membersHint:
      'A line may begin with a short code: “nl Netherlands”. Without one, a code is made of the name.',
    names: 'Names that are mentioned, one on each line',
    namesHint: 'More can be added at any time.',
    code: 'Code of the operator',
    codeHint: 'The server printed it when it was started.',
    nobody:
      'On this server no corridors may be begun. You can join one with a code, or begin one on a server of your own with “npm start”.',
    verb: 'Begin',
    busy: 'Making keys …',
  },
  join: {
    title: 'Join a side with a code',
    text: 'The code was made for one person and serves once.',
    code: 'Code',
    verb: 'Join',
    busy: 'Opening the invitation and reading …',
  },
  open: {
    title: 'Open a corridor from a file',
    text: 'An encrypted file of a corridor becomes a new corridor on this server. Its authors stay named.',
    file: 'The file',
    passphrase: 'Its passphrase',
    verb: 'Open as a new corridor',
    busy: 'Opening: this takes a second or two …',
  },
  side: {
    title: 'This side',
    lede: 'Everybody named here reads and writes everything in this corridor, and may invite and remove.',
    window:
      'This is an example. It has no people and no keys: it is kept in this window only, and what you change in it is gone with the window.',
    people: 'People',
    you: 'you',
    founder: (when: string) => `began it on ${when}`,
    invited: (by: string, when: string) => `invited by ${by}, here since ${when}`,
    removed: (by: string, when: string) => `removed by ${by} on ${when}`,
    remove: 'Remove …',
    removeTitle: (name: string) => `Remove ${name} from this side?`,
    removeText:
      'A new key is made for those who stay, the server lets this person in no longer, and open invitations end. What this person has read, this person has read: nothing calls that back.',
    removeBrought: (name: string, others: string) =>
      `Here by an invitation of ${name}, or of somebody who came by one: ${others}. Ask who they are: whoever is let in may be the same person once more.`,
    removeVerb: 'Remove',
    brought: 'Names out of files that were brought in',
    broughtBy: (name: string, by: string) => `${name} (brought in by ${by})`,
  },
  invite: {
    title: 'Invite somebody',
    text: 'The code opens this corridor for one person, once, within seven days. Hand it over in person or by telephone; it is shown this one time.',
    name: 'For whom',
    verb: 'Make a code',
    busy: 'Making a code …',
    made: (name: string) => `Code for ${name}`,
    until: (when: string) => `Good until ${when}, at this address: `,
    print: 'Print',
    done: 'Handed over: put it away',
    openTitle: 'Open invitations',
    openLine: (name: string, by: string, until: string) => `${name}, by ${by}, until ${until}`,
    expired: 'run out',
    revoke: 'Withdraw',
  },
  trust: {
    title: 'Do you all see the same?',
    text: (size: number) =>
      `Compare these eight words by telephone with another of your side who has read as far as sheet ${size}. If they are the same, the server has shown you both the same, in the same order.`,
    findings: 'What did not hold',
    none: 'Every sheet that this device has read was sealed, signed and in its place.',
    finding: {
      sheet_does_not_open: (nr: number) =>
        `Sheet ${nr} does not open with the key of this side: it was changed, or is no sheet of this corridor. It was left out.`,
      sheet_malformed: (nr: number) =>
        `Sheet ${nr} holds something that this version cannot read. It was left out.`,
      sheet_of_elsewhere: (nr: number) =>
        `Sheet ${nr} was written for another corridor or another key. It was left out.`,
      author_not_of_side: (nr: number) =>
        `Sheet ${nr} was written by somebody who was not, or no longer, of this side. It was left out.`,
      signature_wrong: (nr: number) =>
        `Sheet ${nr} is not signed by the person whose name it bears. It was left out.`,
      history_differs: (nr: number) =>
        `Whoever wrote sheet ${nr} had been shown other sheets before it than this device: the server dropped, exchanged or reordered some. It was left out.`,
      sheet_repeated: (nr: number) =>
        `Sheet ${nr} is an earlier one that the server gave once more. It was left out.`,
      sheet_withheld: (nr: number) =>
        `Before sheet ${nr} its author wrote one that the server has not shown to this device.`,
      act_may_not: (nr: number) => `Sheet ${nr} does what its author may not do. It was left out.`,
      key_not_given: (nr: number) =>
        `With sheet ${nr} the key of this side was changed, and this device was given another than was promised.`,
    },
  },
  trouble: {
    lost: (when: string) =>
      `No connection: you see it as of ${when}. What you write is kept on this device and sent later.`,
    lostNever:
      'No connection: you see what this device has kept. What you write is kept here and sent later.',
    full: 'The server has no room to write. What you write is kept on this device and sent later.',
    shutOut: 'You were removed from this side: you see what this device had read until then.',
    gone: 'This corridor is not on the server any more. What this device had read is still here: you can take it along in a file.',
    rolled_back:
      'The server gives less than it gave before: it was set back, or hides sheets. This device follows it no further.',
    sheets_missing:
      'The server gives sheets with a gap between. This device follows it no further.',
    waiting: (count: number) =>
      count === 1 ? 'One change waits to be sent.' : `${count} changes wait to be sent.`,
    findings: 'Something in what the server gave did not hold: see “This side”.',
    elsewhere:
      'This corridor is open in another window of this browser. Close it there, and it opens here.',
  },
  take: {
    title: 'Take it along',
    text: 'The whole corridor in a file under a passphrase: for another machine, another server, or a drawer. The file holds every word and no key: whoever opens it has a copy and is not of this side by it.',
    offered: 'Eight words as its passphrase',
    another: 'Other words',
    own: 'Or a passphrase of your own, of 16 characters or more',
    verb: 'Save the file',
    busy: 'Sealing …',
    saved: 'Saved. Keep the words apart from the file.',
    bringTitle: 'Bring a file into this corridor',
    bringText:
      'Nothing is overwritten: what is here already is not taken twice, and of an item that was changed on both sides both histories stay.',
    bringVerb: 'Bring in',
    brought: (brought: number, known: number) =>
      `${brought === 1 ? 'One change was' : `${brought} changes were`} brought in; ${known === 1 ? 'one was' : `${known} were`} here already.`,
    again: (count: number) =>
      count === 1
        ? 'One item had been changed here later: it stands as it did.'
        : `${count} items had been changed here later: they stand as they did.`,
  },
  publish: {
    title: 'A view that may be published',
    text: 'Only what is marked for anybody (TLP:CLEAR), without sources, addresses, persons, tellers, quotes and authors; no talks of your own and no contacts.',
    verb: 'Save the view',
    left: (count: number) =>
      count === 1 ? 'One item was left out:' : `${count} items were left out:`,
    texts: (count: number) =>
      count === 1
        ? 'One text of what is in it was left out, for it names somebody or quotes.'
        : `${count} texts of what is in it were left out, for they name somebody or quote.`,
    kinds: {
      ground: 'the ground',
      signal: 'signals',
      count: 'anonymous counts',
      link: 'links between signals',
      'kept-text': 'kept texts',
      name: 'names that only this side knows',
      fact: 'facts of candidacies',
      argument: 'arguments',
      event: 'events and dates',
      race: 'other races',
      timing: 'proposals on the timing',
      criterion: 'criteria',
      figure: 'figures',
      meeting: 'meetings',
      contact: 'contacts',
      approach: 'approaches',
      tie: 'ties',
      assessment: 'assessments',
      expectation: 'expectations',
      snapshot: 'snapshots',
      outcome: 'outcomes',
    },
  },
  follow: {
    title: 'Follow a Table',
    text: 'A later definition, or a later record of the Table (its .zip, from the record page there), is compared with what stands here. You see what is new before anything is taken over.',
    stands: {
      record: (size: number) => `This corridor follows a Table’s record, as of entry ${size}.`,
      definition: 'This corridor follows a definition.',
      nothing: 'This corridor stands alone: it follows no Table.',
    },
    file: 'Definition or record',
    same: 'Nothing in it is new.',
    found: (count: number) => (count === 1 ? 'One thing is new:' : `${count} things are new:`),
    verb: 'Take over',
    taken: 'Taken over, as further revisions.',
    how: { new: 'new', changed: 'changed', gone: 'gone' },
    what: {
      all: 'the whole ground',
      follows: 'what it follows',
      title: 'the title',
      body: 'the body',
      post: 'the post',
      rule: 'the rule of decision',
      group: 'group',
      member: 'member',
      candidate: 'name',
      round: 'published round',
      fact: 'fact of a candidacy',
      criterion: 'criterion',
      event: 'date',
    },
  },
  end: {
    title: 'End it',
    forgetTitle: 'Forget it on this device',
    forgetText: 'Keys and words go from this browser. To come back you need a new invitation.',
    forgetVerb: 'Forget here',
    destroyTitle: 'Remove it from the server, for everybody',
    destroyText: (title: string) =>
      `All sheets go from the server. The devices of your side keep what they have read. Type the title to go on: ${title}`,
    destroyField: 'The title',
    destroyVerb: 'Remove from the server',
    destroyed: 'It is gone from the server.',
  },
  refusals: {
    board_unreachable: 'The server could not be reached. Nothing was changed; try again.',
    shut_out: 'You are not of this side any more.',
    corridors_closed: 'On this server no corridors may be begun.',
    corridor_code_wrong: 'This is not the code that the server printed when it was started.',
    corridor_taken: 'The server has this address already. Try once more.',
    corridor_may_not:
      'The server does not let you do this: you are not, or no longer, of this side.',
    corridor_full: 'This corridor has all the room that the server gives to one.',
    corridor_unknown: 'The server has no such corridor (any more).',
    corridor_epoch_past: 'Somebody was removed just now. Try once more.',
    invitation_unknown:
      'This code opens nothing here: it was used, has run out, was withdrawn, or is of another server.',
    invitation_unreadable:
      'The server keeps something under this code that the code does not open.',
    code_malformed: 'A code has sixteen letters and digits, such as XXXX-XXXX-XXXX-XXXX.',
    person_unknown: 'This person is not of this side.',
    title_too_long: 'The title is too long.',
    corridor_file_unreadable: 'This is not a file of a corridor, or not all of it.',
    corridor_file_parameters: 'This file was sealed in another way than this version does.',
    corridor_file_too_large: 'This file is larger than any corridor.',
    passphrase_short: 'The passphrase must have 16 characters or more.',
    passphrase_wrong: 'The passphrase is another, or the file was changed: nobody can tell which.',
    rolled_back: 'The server gives less than it should. Nothing was joined.',
    sheets_missing: 'The server gives sheets with a gap between. Nothing was joined.',
    too_often: 'Too many tries. Wait a little.',
    disk_full: 'The server has no room to write. Nothing was changed.',
    not_kept: 'The server could not keep it. Try again.',
    table_file_unreadable: 'This is neither a definition nor a record of a Table.',
    no_members: 'Name at least one member.',
    id_twice: 'Two lines give the same code.',
    unreachable: 'It did not work: storage was refused, or the server is gone. Nothing was lost.',
  },
};
