/** Words that tell a person from what else is written in capitals: in English, as far as no other language is named. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What a name is addressed with. Two of them make no name: `Mr. Chairman`. */
export const HONORIFICS = words(
  'mr mrs ms mx dr prof professor sir dame lord lady herr frau madame monsieur',
);

/** What a person is to somebody, or does for a living; the last word of it (`chief scientist`). */
export const POSITIONS = words(
  'president chair chairman chairwoman chairperson officer executive director founder cofounder co-founder scientist ' +
    'researcher engineer developer designer advisor adviser manager head lead leader co-lead co-leader partner investor ' +
    'entrepreneur billionaire spokesman spokeswoman spokesperson member employee colleague captain general secretary ' +
    'chancellor minister senator governor mayor judge deputy economist lawyer attorney counsel journalist reporter ' +
    'columnist editor author writer historian philosopher physicist mathematician analyst professor lecturer fellow ' +
    'student graduate intern technician artist producer activist whistleblower veteran keeper owner boss successor ' +
    'predecessor pilot teacher doctor nurse actor musician composer programmer architect consultant banker contributor laureate strategist scholar chemist biologist expert pioneer ally friend brother sister husband wife widow son daughter father mother ceo cto coo cfo cpo cso cmo ' +
    'vp svp evp',
);

/** What only people do, right beside their name. Newspapers report and companies announce: those are left out. */
export const SPEECH = words(
  'said says told tells wrote writes tweeted posted replied recalled recalls argued argues added adds explained ' +
    'explains insisted asked asks admitted tweets remembers joked conceded',
);

/** Words in the names of organisations, places, laws, papers and products, and of no person. */
export const NO_PERSON = words(
  'management semiconductor semiconductors associates advisors markets machines inc corp corporation company co ltd llc plc gmbh group holdings partners ventures capital fund foundation trust bank ' +
    'university college school institute academy laboratory laboratories lab labs center centre council committee ' +
    'commission court congress senate parliament house ministry department agency bureau office board team division ' +
    'union association society alliance forum coalition network project program programme initiative mission summit ' +
    'conference act treaty times journal tribune herald gazette magazine review news daily weekly press ' +
    'radio television media digest street avenue road square city county state states kingdom republic valley bay ' +
    'beach island islands river sea ocean mountain mountains shore coast harbour harbor port bridge airport station ' +
    'north south east northern southern eastern western new united european american national international ' +
    'global world general public open chief big great model models system systems technology technologies software ' +
    'research security safety intelligence superintelligence alignment policy learning computing cloud data web internet ' +
    'online digital app studio studios games pictures entertainment music energy motors airlines industries services ' +
    'solutions health medical hospital clinic museum library theatre theater award prize medal war peace week ' +
    'month year winter spring autumn christmas easter san santa los las saint mount fort cape survey readiness ' +
    'image photo picture getty article related reading updated published editor subscribe share comment comments reply ' +
    'copyright rights terms privacy cookie cookies ' +
    'robotics dynamics analytics logistics genetics genomics therapeutics diagnostics mechanics physics economics politics ' +
    'ethics semantics electronics medicine science sciences engineering investments equity securities insurance realty ' +
    'properties pharmaceuticals pharma biotech aerospace automotive aviation foods brands stores airways telecom ' +
    'communications wireless mobile interactive publishing publishers books records productions films channel ' +
    'broadcasting observer guardian globe insider wire podcast series party army navy corps league bowl stadium arena ' +
    'towers plaza networks watch',
);

/** Those of them that are surnames too: at the end of a name, they leave it open whether it is a person's. */
export const SURNAMES_TOO = words(
  'street house north shore port bay beach bridge court river rivers winter spring day peace press',
);

/** Small words inside a surname. */
export const PARTICLES = words(
  'van von de der den da di del della la le al bin ibn ben el ter ten dos das du',
);
