/**
 * The check of a record in the page, in Dutch.
 */

import type { messages as en } from '../en/verifying.ts';

export const messages: typeof en = {
  title: 'Een register controleren',
  lede: 'Iedere bundel is hier te controleren, zonder zetel en zonder hulp van deze server. Het bestand blijft in deze browser.',
  sight: {
    you: 'Alleen u; het bestand gaat nergens heen',
    operator: 'Systeembeheerder: dat deze pagina is geopend, niet het bestand',
  },
  here: 'Hier controleren',
  weaker:
    'Dit is de zwakkere controle: de code die controleert komt van de server van de systeembeheerder, en die kan code leveren die liegt. De losse controleur, gekregen van iemand die u vertrouwt, hangt daar niet van af.',
  ownWeaker:
    'De code die controleert komt uit uw eigen kopie, niet van de systeembeheerder. Een tweede programma, de losse controleur, kan het nog bevestigen.',
  fingerprint: 'Vingerafdruk, als u die van de voorzitter of een lid hebt',
  fingerprintHint:
    '64 hexadecimale cijfers of acht woorden. Zonder vingerafdruk blijkt alleen dat het register met zichzelf klopt.',
  fingerprintMalformed:
    'Een vingerafdruk is 64 hexadecimale cijfers of acht woorden. Kijk hem nog eens na.',
  held: {
    title: 'Er iets tegen houden: een proef van een apparaat, een ontvangstbewijs, een betwisting',
    lede: 'Het bestand dat een apparaat u gaf, en hieronder de bundel van het register: deze bladzijde zegt wat het register antwoordt. Ze bekijkt beide met de code van het zelfstandige controleprogramma, in deze browser.',
    file: 'Bestand van de proef, het ontvangstbewijs of de betwisting',
    kinds: {
      challenge: 'Een proef: wat een apparaat had verzegeld en moest openen.',
      receipt: 'Een ontvangstbewijs.',
      dispute: 'Een betwisting van de verzegelde lijst.',
    },
    unknown: 'Dit bestand is geen proef, ontvangstbewijs of betwisting.',
    code: 'Code die het andere apparaat toonde, voor het moest openen',
    codeHint:
      '24 letters en cijfers, zoals het ze toonde. Zonder code blijkt niet dat dit is wat u zag.',
    codeWrong: 'Een code heeft 24 letters en cijfers. Kijk hem nog eens na.',
    scan: 'Scannen met de camera',
    scanWhy:
      'Uw browser vraagt het eerst. Het beeld blijft in deze bladzijde, wordt nergens bewaard, en de camera gaat uit zodra de code is gelezen.',
    camera: 'Wat de camera ziet',
    cameraOff: 'Camera uit',
    noCamera: 'Geen camera: niet toegestaan, in gebruik, of er is er geen. Typ de code.',
    looking: 'Houd het beeld van het andere apparaat voor de camera.',
    read: 'De code is gelezen en de camera staat uit.',
    otherPicture: 'Dit beeld is geen code van een verzegeld antwoord.',
    answer: 'Wat het register antwoordt',
  },
  choose: 'Bundel',
  drop: 'Kies het bestand, of sleep het hierheen.',
  tooLarge: (megabytes, most) =>
    `Dit bestand is ${megabytes} MB; een pagina kan hoogstens ${most} MB aan. De losse controleur kent die grens niet.`,
  unreadable: (name) => `${name} kan niet worden gelezen. Kies het opnieuw.`,
  check: 'Dit register controleren',
  checking: 'Aantekening voor aantekening controleren …',
  proofs: 'De bewijzen bij de antwoorden controleren …',
  progress: (done, of) => `${done} van ${of} aantekeningen`,
  stop: 'Stoppen',
  stopped: 'Gestopt. Er is niets veranderd; u kunt opnieuw controleren.',
  stumbled: 'De controle liep vast: deze browser had te weinig ruimte, of de pagina is beschadigd.',
  rehearsal: 'REPETITIE: niets in dit register is door iemand besloten.',
  failing: 'Wat niet klopt',
  nothingRead: 'Niets in dit bestand zegt wat er is besloten.',
  all: (count) => `Alle ${count} controles`,
  marks: { holds: 'klopt', fails: 'klopt niet' },
  stronger: 'De sterkere controle',
  strongerWhy:
    'Op een computer van uzelf, met Node 20 en het ene bestand verify.mjs, gekregen van iemand die u vertrouwt:',
};
