/**
 * The guided tour of examples/nato-2024, stop by stop, in English: the type of the other
 * languages.
 *
 * Source   the facts of the definition, with their dates and addresses (web/tour/stops.ts).
 */

export const messages = {
  title: 'Guided tour',
  startTitle: 'New here?',
  startLede:
    'In 2024 an alliance of 31, then 32, had to agree on one name. Walk through that selection on live pages: stand-ins hold the other seats, you hold the chair’s and Latvia’s.',
  start: 'Show me around (8 minutes)',
  startWait:
    'The stand-ins first hold two soundings, as they might have been. That takes less than a minute on a quiet machine, longer on a busy one.',
  enter: 'Begin the tour',
  resume: (stop: number, of: number) => `Go on with the tour, stop ${stop} of ${of}`,
  stop: (stop: number, of: number) => `stop ${stop} of ${of}`,
  back: 'Back',
  next: 'Next',
  leave: 'Leave the tour',
  end: 'End the tour',
  show: 'Show me where',
  elsewhere: 'To the page of this stop',
  source: 'source',
  madeUp: 'Made up for rehearsal: the alliance holds no straw polls.',
  steps: {
    call: 'Call the third sounding',
    close: 'Let the round come to its end',
    silence: 'Put the name under silence',
    adopt: 'Let the silence run out',
  },
  working: {
    call: 'The trustees prove that they hold the key; then the round opens …',
    close: 'The delegations answer; the round closes; the trustees open the sums …',
    silence: 'The chair lays the text before all …',
    adopt: 'The clock runs to the end of the silence …',
  },
  stops: {
    needed: {
      title: 'What the alliance needed',
      text: 'The post falls free on 1 October 2024, when Jens Stoltenberg leaves. There is no nomination form, no campaign and no ballot: all must agree, and agreement is sought behind the scenes. Here that custom stands as a rule that can be read, and is frozen before anybody answers.',
      look: 'the rule in plain words, and who together could open answers',
    },
    official: {
      title: 'One candidacy, many dated facts',
      text: 'In November 2023 members see Mark Rutte as the only serious candidate. He made his interest known in October; his government put him forward; a rival calls him the only official one. Each of these is a fact with a date and a source, and “official” follows from them.',
      look: 'willingness, backing and campaign, each on its own',
    },
    condition: {
      title: 'Willing, if',
      text: 'Krišjānis Kariņš, Latvia’s foreign minister, is available if his government puts him forward. It has not done so yet. A condition is kept as a condition, not rounded up to a yes.',
      look: 'the condition, beside who backs him',
    },
    informal: {
      title: 'Named, not campaigning',
      text: 'Kaja Kallas of Estonia has voiced interest and is not official. In February 2024 she and Kariņš are still named; diplomats say that neither country campaigns. That, too, is a dated fact.',
      look: 'what was said, by whom, and when',
    },
    desk: {
      title: 'A delegation’s desk',
      text: 'On 15 February 2024 31 defence ministers meet in Brussels. The succession is not on the agenda; it is talked about in the corridors. You now sit for Latvia: this page says what needs you, by when, and who will see it.',
      look: 'what needs you; nothing, for now',
    },
    counts: {
      title: 'Counts, and nobody’s answer',
      text: 'Two soundings have been held: first two delegations discouraged the leading name, then one. Everybody saw the same counts at the same moment. Who it was no page can tell you, for it was never opened.',
      look: 'the two results, one figure smaller than the other',
    },
    distance: {
      title: 'How far each name is',
      text: 'The same counts, seen as a distance: how many stand between a name and consensus. It says “as things stand”, because nothing is decided before it is declared.',
      look: 'the nearest name, and what is outstanding',
    },
    chair: {
      title: 'The chair’s desk',
      text: 'Now you sit in the chair. The desk says how far things are and what may lawfully be done next, with the rule that allows it; what may not be done says why. Every act asks a reason, and the reason stands in the record.',
      look: 'the next lawful acts; the button below calls the third sounding, knowingly: held against the first, its counts say what Sweden, which joined since, answered',
    },
    booth: {
      title: 'Your sealed answer',
      text: 'Latvia is asked. Read, answer, look once more, send: your device seals the answer and proves that it is one, without showing which. Try it, or go on without.',
      look: 'the four steps of an answer',
    },
    nobody: {
      title: 'What nobody can see',
      text: 'This is all that anybody gets: a number, a time, a sealed form. The operator cannot read it, nor the chair, nor the other members; only the sums are ever opened, and only by many trustees together, after the end.',
      look: 'the sealed answers, by number',
    },
    moment: {
      title: 'One moment for all',
      text: 'The round is over. The trustees’ devices each worked out what counts, signed it, and opened the sums. Nobody speaks against the name any more: it meets the rule.',
      look: 'the third result, declared',
    },
    silence: {
      title: 'Silence, and its clock',
      text: 'The chair has laid a text before all on 25 June. Whoever is silent agrees; one objection, with a reason and with what would lift it, breaks it. The end is exact, in every time zone.',
      look: 'what is left, and what happens at the end',
    },
    decision: {
      title: 'The decision',
      text: 'Nobody broke the silence. On 26 June 2024 the Council decided, in the real case too: Mark Rutte became Secretary General on 1 October.',
      look: 'the double line: this is declared, and final',
    },
    verify: {
      title: 'Check it yourself',
      text: 'Five sentences, each with “how do we know?”. The whole record can be taken along and verified in the shell without this server. That was the tour; the rehearsal is yours to play with, or to end above.',
      look: 'five sentences, and the way to check them',
    },
  },
};
