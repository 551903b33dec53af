import { readCorpus } from '../../build/read-corpus.ts';
import { stopWordsFrom } from '../../src/language/stop-words.ts';
import { tinyCorpus } from '../corpus/tiny-corpus.ts';

const { content } = readCorpus(tinyCorpus());
if (content === null) throw new Error('the tiny corpus has a fault');

/** The tiny corpus: SKUB on pages 15 and 19, Vejen on page 4, the focus point Mentorer on page 17. */
export const entries = content;

/** Danish words of grammar. */
export const STOP_WORDS = stopWordsFrom(content.words.stopWords);

/** A catalogue of our own with all that goes wrong when text is taken out of a PDF. Pages 15 to 19; nobody's words but ours. */
export const TEXT = ` BLADET OM DE UNGE

Et hold i Hedensted Kommune prøver noget andet end de plejer. Hver tirsdag spiser de
sam-
men ved et langt bord, og bagefter går de en tur langs åen med en stor hund.

EKSEMPLER FRA HVERDAGEN

SKUB for unge, der bliver væk
Alle får en fast voksen, som ringer om morgenen og spørger, hvordan natten
gik. De fleste svarer, og nogle ringer selv tilbage. IPS -holdet hjælper
til, når skole- og
hverdag ikke hænger sammen. Den voksne har højst 12 -15 unge ad gangen.
Læs mere her: https://hedensted.dk/
skub/om-

holdet

LOVENDE BLAD | UNGE VED BORDET 15

https://hedensted.dk/skub/om-holdet

2

VEJRET OG VANERNE

Når det regner, bliver turen kortere, men den bliver ikke aflyst. Det har holdet
lært af de unge selv, som hellere vil være våde end være alene derhjemme hele dagen.
 Mentorer

En mentor følger den unge hjem fra første møde og hjælper med at åbne de breve,

der ligger i en bunke på køkkenbordet. Det tager en time, og bunken er væk bagefter.

LOVENDE BLAD | UNGE VED BORDET 17

En lille tegning af et bord

 BILLEDER OG TEGNINGER

De unge har selv malet bordet og skåret deres navne i bænken, så de kan vise det
frem for dem, der kommer efter dem næste år og skal lære stedet at kende.

 Pladsholder til næste udgave

[Beskriv]

OVERSIGT OVER HOLDENE

NAVN KONTEKST FOKUS MÅLGRUPPE FORANKRING

SKUB Hedensted
Kommune

At få de unge op om morgenen og hen til bordet

Unge mellem 15 og 25 år, som sover hele dagen

Ungeindsatsen

LOVENDE BLAD | UNGE VED BORDET 19
`;
