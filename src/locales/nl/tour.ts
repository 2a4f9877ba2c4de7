/**
 * The guided tour of examples/nato-2024, stop by stop, in Dutch.
 */

import type { messages as en } from '../en/tour.ts';

export const messages: typeof en = {
  title: 'Rondleiding',
  startTitle: 'Nieuw hier?',
  startLede:
    'In 2024 moest een bondgenootschap van 31, toen 32, het eens worden over één naam. Loop door die procedure langs levende pagina’s: invallers hebben de andere zetels, u hebt die van de voorzitter en van Letland.',
  start: 'Leid mij rond (8 minuten)',
  startWait:
    'De invallers houden eerst twee sonderingen, zoals die geweest hadden kunnen zijn. Dat duurt minder dan een minuut op een rustige machine, langer op een drukke.',
  enter: 'De rondleiding beginnen',
  resume: (stop, of) => `Verder met de rondleiding, halte ${stop} van de ${of}`,
  stop: (stop, of) => `halte ${stop} van de ${of}`,
  back: 'Terug',
  next: 'Verder',
  leave: 'De rondleiding verlaten',
  end: 'De rondleiding beëindigen',
  show: 'Wijs het aan',
  elsewhere: 'Naar de pagina van deze halte',
  source: 'bron',
  madeUp: 'Verzonnen voor de repetitie: het bondgenootschap houdt geen peilingen.',
  steps: {
    call: 'De derde ronde uitschrijven',
    close: 'De ronde laten aflopen',
    silence: 'De naam onder stilte leggen',
    adopt: 'De stilte laten aflopen',
  },
  working: {
    call: 'De sleutelhouders bewijzen dat zij de sleutel hebben; dan opent de ronde …',
    close: 'De delegaties antwoorden; de ronde sluit; de sleutelhouders openen de totalen …',
    silence: 'De voorzitter legt de tekst aan allen voor …',
    adopt: 'De klok loopt naar het einde van de stilte …',
  },
  stops: {
    needed: {
      title: 'Wat het bondgenootschap nodig had',
      text: 'De post komt vrij op 1 oktober 2024, wanneer Jens Stoltenberg vertrekt. Er is geen voordrachtsformulier, geen campagne en geen stembiljet: allen moeten het eens zijn, en daarnaar wordt achter de schermen gezocht. Hier staat die gewoonte als een leesbare regel, vastgesteld voordat iemand antwoordt.',
      look: 'de regel in gewone woorden, en wie samen antwoorden zouden kunnen openen',
    },
    official: {
      title: 'Eén kandidatuur, veel gedateerde feiten',
      text: 'In november 2023 zien de leden Mark Rutte als de enige serieuze kandidaat. Hij maakte in oktober zijn belangstelling bekend; zijn regering droeg hem voor; een mededinger noemt hem de enige officiële. Elk daarvan is een feit met datum en bron, en ‘officieel’ volgt eruit.',
      look: 'bereidheid, steun en campagne, elk apart',
    },
    condition: {
      title: 'Bereid, mits',
      text: 'Krišjānis Kariņš, de Letse minister van Buitenlandse Zaken, is beschikbaar als zijn regering hem voordraagt. Dat heeft zij nog niet gedaan. Een voorwaarde blijft hier een voorwaarde en wordt niet naar een ja afgerond.',
      look: 'de voorwaarde, naast wie hem steunt',
    },
    informal: {
      title: 'Genoemd, zonder campagne',
      text: 'Kaja Kallas uit Estland heeft belangstelling uitgesproken en is niet officieel. In februari 2024 worden zij en Kariņš nog genoemd; diplomaten zeggen dat geen van beide landen campagne voert. Ook dat is een gedateerd feit.',
      look: 'wat gezegd is, door wie, en wanneer',
    },
    desk: {
      title: 'Het bureau van een delegatie',
      text: 'Op 15 februari 2024 komen 31 ministers van Defensie in Brussel bijeen. De opvolging staat niet op de agenda; er wordt in de wandelgangen over gesproken. U zit nu voor Letland: deze pagina zegt wat u te doen hebt, voor wanneer, en wie het zal zien.',
      look: 'wat u te doen hebt; voorlopig niets',
    },
    counts: {
      title: 'Aantallen, en niemands antwoord',
      text: 'Er zijn twee sonderingen gehouden: eerst ontraadden twee delegaties de voornaamste naam, daarna één. Iedereen zag op hetzelfde moment dezelfde aantallen. Wie het was, kan geen pagina u zeggen, want dat is nooit geopend.',
      look: 'de twee uitslagen, het ene getal kleiner dan het andere',
    },
    distance: {
      title: 'Hoe ver iedere naam is',
      text: 'Dezelfde aantallen, gezien als afstand: hoeveel er tussen een naam en consensus staan. Er staat ‘naar de huidige stand’, want niets is besloten voordat het is vastgesteld.',
      look: 'de naam die het dichtst bij is, en wat nog openstaat',
    },
    chair: {
      title: 'Het bureau van de voorzitter',
      text: 'Nu zit u op de stoel van de voorzitter. Het bureau zegt hoe ver men is en wat er volgens de regels nu gedaan mag worden, met de regel erbij; wat niet mag, zegt waarom. Iedere handeling vraagt een reden, en de reden staat in het register.',
      look: 'de volgende geoorloofde handelingen; de knop hier schrijft de derde ronde uit, en dat willens en wetens: naast de eerste gelegd zegt de telling wat Zweden, dat er sindsdien bij kwam, heeft geantwoord',
    },
    booth: {
      title: 'Uw verzegelde antwoord',
      text: 'Letland wordt gevraagd. Lezen, antwoorden, nog eens kijken, versturen: uw apparaat verzegelt het antwoord en bewijst dat het er een is, zonder te tonen welk. Probeer het, of ga zonder verder.',
      look: 'de vier stappen van een antwoord',
    },
    nobody: {
      title: 'Wat niemand kan zien',
      text: 'Dit is alles wat iemand krijgt: een nummer, een tijd, een verzegelde vorm. De systeembeheerder kan het niet lezen, de voorzitter niet, de andere leden niet; alleen de totalen worden ooit geopend, en alleen door veel sleutelhouders samen, na afloop.',
      look: 'de verzegelde antwoorden, op nummer',
    },
    moment: {
      title: 'Eén moment voor allen',
      text: 'De ronde is voorbij. De apparaten van de sleutelhouders hebben elk vastgesteld wat telt, dat getekend en de totalen geopend. Niemand is nog tegen de naam: hij voldoet aan de regel.',
      look: 'de derde uitslag, vastgesteld',
    },
    silence: {
      title: 'De stilte en haar klok',
      text: 'De voorzitter heeft op 25 juni een tekst aan allen voorgelegd. Wie zwijgt, stemt in; één bezwaar, met een reden en met wat het zou wegnemen, verbreekt de stilte. Het einde is exact, in iedere tijdzone.',
      look: 'wat er nog rest, en wat er aan het eind gebeurt',
    },
    decision: {
      title: 'Het besluit',
      text: 'Niemand verbrak de stilte. Op 26 juni 2024 besloot de Raad, ook in het echt: Mark Rutte werd op 1 oktober secretaris-generaal.',
      look: 'de dubbele lijn: dit is vastgesteld, en definitief',
    },
    verify: {
      title: 'Controleer het zelf',
      text: 'Vijf zinnen, elk met ‘hoe weten we dat?’. Het hele register kunt u meenemen en zonder deze server op de opdrachtregel controleren. Dat was de rondleiding; de repetitie is aan u, om mee te spelen of om hierboven te beëindigen.',
      look: 'vijf zinnen, en hoe ze te controleren',
    },
  },
};
