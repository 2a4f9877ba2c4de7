/**
 * De gang door een register, in het Nederlands: één zin voor elk soort stap.
 */

import type { messages as English } from '../en/explain.ts';
import type { Steps } from '../../verify/explain.ts';
import { sayCourse, sayNarrowing } from '../say-choice.ts';
import { sayMoves, spokenMoves } from '../say-knot.ts';
import { sayOutcome, saySubject } from '../say-outcome.ts';
import { sayRule } from '../say-rule.ts';
import { messages as choosing } from './choice.ts';
import { messages as knots } from './knots.ts';
import { messages as outcomes } from './outcomes.ts';
import { messages as rules } from './rules.ts';

export const messages: typeof English = {
  rehearsal: () => 'DIT IS EEN REPETITIE. Niets van het volgende is door iemand besloten.',
  set_up: ({ title, body, post }) => `${title}. Orgaan: ${body}. Functie: ${post}.`,
  rule: ({ reading, choice, names }) =>
    `De regel, vóór de opening vastgesteld: ${[...sayRule(rules, reading, names), sayCourse(choosing, choice)].join(' ').trim()}`,
  narrowed: ({ step, names }) => sayNarrowing(choosing, step, names.candidate),
  field_set: ({ at, candidates, reason }) =>
    `Op ${at}: ${choosing.decided(choosing.list(candidates), reason)}`,
  seats: ({ taken, members, entries }) =>
    `${taken} zetels zijn ingenomen door apparaten met eigen sleutels, voor ${members} leden en ` +
    `de voorzitter; het register telt ${entries} ondertekende aantekeningen.`,
  opened: ({ at, words }) =>
    `De voorzitter opende op ${at}; dit is de vingerafdruk om te vergelijken: ${words}.`,
  keys: ({ attempt, trustees, invited, threshold, closingQuorum, keys }) =>
    `Sleutelceremonie ${attempt}: ${trustees} van ${invited} sleutelhouders maakten samen ` +
    `${keys} sleutels. Met ${threshold} kunnen zij een som openen; eerst moeten er ` +
    `${closingQuorum} ondertekenen wat wordt geteld.`,
  keys_failed: ({ attempt, why, named }) =>
    `Sleutelceremonie ${attempt} leverde niets op: ${FAILED[why]}${named === '' ? '.' : `: ${named}.`}`,
  share_fault: ({ attempt, kind, dealer, by, keys }) =>
    (kind === 'bad-share'
      ? `Sleutelceremonie ${attempt}: ${by} toonde aan dat het deel van ${dealer} niet klopt`
      : `Sleutelceremonie ${attempt}: ${by} klaagde over een deel van ${dealer} dat wel klopt`) +
    '; wie dit register heeft, kan het nagaan. ' +
    (keys === 'anew'
      ? `De volgende poging begon meteen, zonder ${kind === 'bad-share' ? dealer : by}.`
      : `De sleutels waren al vastgesteld en blijven gelden; ${kind === 'bad-share' ? dealer : by} maakt met hetzelfde apparaat geen andere meer.`),
  keys_erased: ({ attempt, stated, silent }) =>
    (stated === ''
      ? `Niemand heeft verklaard dat zijn delen van de sleutels van ceremonie ${attempt} zijn gewist`
      : `Dezen verklaren dat hun delen van de sleutels van ceremonie ${attempt} zijn gewist: ${stated}`) +
    (silent === '' || stated === '' ? '' : `; dezen niet: ${silent}`) +
    '. Het is een ondertekend woord: niemand kan nagaan dat niets is bewaard.',
  round: ({ round, opened, closed, cast, entitled }) =>
    opened === ''
      ? `${round} is aangekondigd en nog niet geopend.`
      : `${round} opende op ${opened}${closed === '' ? '' : ` en sloot op ${closed}`}: ` +
        `${cast} van ${entitled} leden namen deel.`,
  round_closing: ({ round, signed, needed, opening, bad }) =>
    `${round}: ${signed} sleutelhouders ondertekenden dezelfde lijst van antwoorden (${needed} ` +
    `waren nodig); daarna openden deze de sommen, en alleen de sommen: ${opening}.` +
    (bad === '' ? '' : ` Ongeldig en overgeslagen: ${bad}.`),
  count: ({ name, encourage, discourage, noOpinion, passes }) =>
    `  ${name}: ${encourage} aanmoedigen, ${discourage} ontmoedigen, ${noOpinion} geen mening` +
    { yes: '; voldoet aan de regel.', no: '; voldoet niet aan de regel.', open: '.' }[passes],
  recused: ({ member, at, until, reason }) =>
    `${member} hield zich er vanaf ${at} buiten${until === '' ? '' : ` en nam vanaf ${until} weer deel`}. ` +
    `Reden: “${reason}”`,
  disputed: ({ member, at, round, reason, relayed, withdrawn }) =>
    `${member} betwistte de verzegelde lijst van ${round} op ${at}${relayed ? ', langs een facilitator' : ''}` +
    `${withdrawn === '' ? '' : `, en trok dat in op ${withdrawn}`}. Reden: “${reason}”`,
  resisted: ({ name, sum, most, groups }) =>
    `  ${name}: weerstand ${sum} van hoogstens ${most}` +
    `${groups.map((one) => `; in ${one.group} ${one.sum}`).join('')}.`,
  weighed: ({ name, unit, by, counts: { encourage, discourage, noOpinion }, groups, passes }) =>
    `  ${name}: gewicht ‘${by}’ ${encourage} voor, ${discourage} tegen, ${noOpinion} geen mening` +
    `${unit === 1 ? '' : `, in eenheden van ${unit}`}` +
    groups.map((one) => `; in ${one.group} ${one.figures}`).join('') +
    { yes: '; voldoet aan de regel.', no: '; voldoet niet aan de regel.', open: '.' }[passes],
  round_tested: ({ round, signed, needed, after, blinding, opening, bad }) =>
    `${round}: ${signed} sleutelhouders ondertekenden dezelfde lijst van antwoorden (${needed} ` +
    `waren nodig); dezen schermden daarna de sommen af: ${blinding}; ${after} ondertekenden de ` +
    'afgeschermde sommen, en dezen openden ze, wat toont of een som nul is en verder niets: ' +
    `${opening}.${bad === '' ? '' : ` Niet geldig, en overgeslagen: ${bad}.`}`,
  bit: ({ name, against, groups, passes }) =>
    against === null
      ? `  ${name}: ${passes === 'yes' ? 'voldoet aan de regel; hoeveel leden is niet bekend.' : 'voldoet niet aan de regel; hoeveel leden is niet bekend.'}`
      : `  ${name}: ${against ? 'er is iemand tegen' : 'er is niemand tegen'}` +
        groups.map((one) => `; in ${one.group} ${one.against ? 'iemand' : 'niemand'}`).join('') +
        { yes: '; voldoet aan de regel.', no: '; voldoet niet aan de regel.', open: '.' }[passes],
  round_without_result: ({ round, why }) => `${round} heeft geen uitslag: ${REASONS[why]}.`,
  knot: ({ knot, tied, closes, moves, say }) =>
    `${knot}: op ${tied} heeft de voorzitter deze stappen gekoppeld, samen te zetten of geen ` +
    `ervan, met antwoorden tot ${closes}: ${sayMoves(knots, moves, spokenMoves(outcomes, say))}.`,
  knot_ended: ({ knot, state, at, cast, named, blinding, opening }) =>
    ({
      opened: `  Alle ${named} zeiden ja; afgeschermd door ${blinding}, geopend door ${opening} op ${at}.`,
      'not-opened':
        opening === ''
          ? `  ${cast} van de ${named} antwoordden; het ging niet open, en er is niets ontsleuteld.`
          : `  Het ging niet open (${at}); afgeschermd door ${blinding}, getoetst door ${opening}. Meer is niet bekend.`,
      'without-result': `  ${knot} heeft geen uitslag; elk antwoord blijft verzegeld.`,
    })[state],
  talks: ({ round, opened, closed, facilitators, entitled }) =>
    opened === ''
      ? `${round}, een ronde van biechtstoelgesprekken, is aangekondigd en nog niet begonnen.`
      : `${round}: van ${opened}${closed === '' ? '' : ` tot ${closed}`} ` +
        `${facilitators === 1 ? 'hoorde één facilitator' : `hoorden ${facilitators} facilitatoren`} ` +
        `de leden in vertrouwen; ${entitled} konden worden gehoord. Niets van wat is gezegd, staat ` +
        'in dit register.',
  told_first: ({ name, member, at }) =>
    `  ${member}, dat ${name} heeft voorgedragen, is het eerst ingelicht, op ${at}.`,
  communique: ({ round, at, heard, entitled, signed, text }) =>
    `${round}, communiqué van ${at}, ondertekend door ${signed}: ${heard} van ${entitled} leden ` +
    `zijn gehoord. ‘${text}’`,
  talks_without_report: ({ round, why }) => `${round} heeft geen communiqué: ${TALKS[why]}.`,
  compared: ({ name, poll, said, sealed, differs }) =>
    `  ${name}: in vertrouwen gezegd ${triple(said)}; verzegeld in ${poll} ${triple(sealed)} ` +
    '(aanmoedigen, ontmoedigen, geen mening)' +
    (differs === 0
      ? '; hetzelfde.'
      : `; een verschil van ${differs}, dat veranderde gedachten kunnen verklaren.`),
  silence: ({ number, subject, names, opened, ends, seen, entitled }) =>
    `Stilteprocedure ${number}: op ${opened} bracht de voorzitter dit onder stilteprocedure tot ` +
    `${ends}: ${saySubject(outcomes, subject, names)}; ${seen} van ${entitled} leden bevestigden ` +
    'dat zij de tekst hadden gezien.',
  silence_moved: ({ earlier, at, ends, reason }) =>
    `  ${earlier ? 'Verkort' : 'Verlengd'} op ${at}, tot ${ends}: “${reason}”.`,
  objection: ({ member, at, kind, reason, condition, breaks, lifted }) =>
    `  ${
      member === ''
        ? `Op ${at} kwam via de facilitatoren een ${WORDS[kind]}; alleen zij weten van wie`
        : `${member}, ${WORDS[kind]} op ${at}`
    }: “${reason}”. Wat het zou opheffen: “${condition}”.` +
    (breaks ? '' : ' De regel laat dit toe.') +
    (lifted === '' ? '' : ` Opgeheven op ${lifted}.`),
  reservation: ({ member, at, text, withdrawn }) =>
    `  ${member} stemde op ${at} in onder voorbehoud: ‘${text}’.` +
    (withdrawn === '' ? '' : ` Ingetrokken op ${withdrawn}.`),
  rule_changed: ({ at, by, reason, reading, names }) =>
    `Op ${at} is de regel gewijzigd, ${
      {
        silence: 'onder stilte',
        chair: 'door de voorzitter, zoals vooraf toegestaan',
        fallback: 'in wat vooraf was afgesproken',
      }[by]
    } (“${reason}”). Vanaf dan: ${sayRule(rules, reading, names).join(' ')}`,
  statement: ({ member, at, text }) => `${member} voegde op ${at} een verklaring toe: ‘${text}’.`,
  continues: ({ origin, size, root }) =>
    `Deze procedure zet ${origin} voort; dat register telt ${size} aantekeningen en heeft hoofd ` +
    `${root}. Controleer ook die bundel.`,
  silence_ended: ({ number, stage }) =>
    `Stilteprocedure ${number} ${
      {
        running: 'loopt nog.',
        adopted: 'is afgelopen en niet verbroken: de tekst is aangenomen.',
        broken: 'is verbroken.',
        withdrawn: 'eindigde doordat de tekst werd ingetrokken.',
      }[stage]
    }`,
  outcome: ({ outcome, names, at }) => `Uitkomst (${at}): ${sayOutcome(outcomes, outcome, names)}`,
  no_outcome: () => 'Er is nog geen uitkomst.',
  sealed: ({ sealed, entries }) =>
    sealed
      ? `De voorzitter verzegelde het register met aantekening ${entries - 1}.`
      : 'Het register is niet verzegeld: er kan meer volgen.',
  verdict: ({ passed, failed, anchored }) =>
    `${failed === 0 ? 'Gecontroleerd' : 'NIET in orde'}: ${passed} controles geslaagd, ` +
    `${failed} mislukt; ` +
    (anchored ? 'verankerd.' : 'niet verankerd met een vingerafdruk.'),
  not_proven: ({ threshold }) =>
    'Wat geen register aantoont: dat een apparaat het antwoord verzegelde dat de gebruiker koos; ' +
    `dat niemand onder druk stond; dat minder dan ${threshold} sleutelhouders in het geheim hun ` +
    'sleuteldelen samenlegden; en, zonder een vingerafdruk van iemand die u vertrouwt, dat dit ' +
    'het register van uw procedure is.',
};

const WORDS = { objection: 'bezwaar', amendment: 'wijzigingsvoorstel' } as const;

const FAILED: { readonly [why in Steps['keys_failed']['why']]: string } = {
  'too-few-commitments': 'te weinigen begonnen op tijd; het ontbrak aan',
  'too-few-dealings': 'te weinigen deelden op tijd uit; het ontbrak aan',
  'too-few-confirmations': 'te weinigen bevestigden op tijd; het ontbrak aan',
  'too-few-left': 'te weinigen blijven over zonder',
  'useless-keys': 'wat eruit kwam is geen sleutel; niemand in het bijzonder wordt genoemd',
};

const REASONS: { readonly [why in Steps['round_without_result']['why']]: string } = {
  called: 'de ronde is nog niet geopend',
  open: 'de ronde is nog open',
  closed: 'de sleutelhouders hebben de ronde nog niet geopend',
  counted: 'de aantallen ontbreken',
  unopened: 'er is niets geopend',
  abandoned: 'de ronde is opgegeven',
  too_few_cast: 'er namen te weinig leden deel om iets te openen',
  set_too_small: 'een groep die apart geteld zou worden, was te klein',
  possession_missing: 'te weinig sleutelhouders toonden aan dat zij de sleutel hebben',
  sums_do_not_open: 'de sommen gaan niet open',
  by_chair: 'de voorzitter gaf de ronde op',
};

const TALKS: { readonly [why in Steps['talks_without_report']['why']]: string } = {
  called: 'ze zijn nog niet begonnen',
  open: 'ze lopen nog',
  closed: 'de facilitatoren hebben nog niets bekendgemaakt',
  reported: 'het is bekendgemaakt',
  abandoned: 'ze zijn opgegeven',
  keys_not_offered: 'een facilitator bood niet op tijd een sleutel aan',
  by_chair: 'de voorzitter gaf ze op',
};

function triple({ encourage, discourage, noOpinion }: Steps['compared']['said']): string {
  return `${encourage}-${discourage}-${noOpinion}`;
}
