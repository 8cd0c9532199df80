const NAMES = [
  'january jan januar janvier janv enero ene gennaio gen janeiro januari январь января янв ιανουάριος ιανουαρίου ιαν ינואר בינואר يناير stycznia styczeń ocak',
  'february feb februar février févr fév febrero febbraio fevereiro fev februari февраль февраля фев φεβρουάριος φεβρουαρίου φεβ פברואר בפברואר فبراير lutego luty şubat',
  'march mar märz mär mars marzo março maart mrt март марта мар μάρτιος μαρτίου μαρ מרץ במרץ مارس marca marzec mart',
  'april apr avril avr abril abr aprile апрель апреля апр απρίλιος απριλίου απρ אפריל באפריל أبريل إبريل kwietnia kwiecień nisan',
  'may mai mayo maggio mag maio mei май мая μάιος μαΐου μαΐ מאי במאי مايو maja mayıs maj',
  'june jun juni juin junio giugno giu junho июнь июня июн ιούνιος ιουνίου ιουν יוני ביוני يونيو czerwca czerwiec haziran',
  'july jul juli juillet juil julio luglio lug julho июль июля июл ιούλιος ιουλίου ιουλ יולי ביולי يوليو lipca lipiec temmuz',
  'august aug août aoû agosto ago augustus август августа авг αύγουστος αυγούστου αυγ אוגוסט באוגוסט أغسطس sierpnia sierpień ağustos augusti',
  'september sep sept septembre septiembre settembre set setembro сентябрь сентября сен σεπτέμβριος σεπτεμβρίου σεπ ספטמבר בספטמבר سبتمبر września wrzesień eylül',
  'october oct oktober okt octobre octubre ottobre ott outubro out октябрь октября окт οκτώβριος οκτωβρίου οκτ אוקטובר באוקטובר أكتوبر października październik ekim',
  'november nov novembre noviembre novembro ноябрь ноября ноя νοέμβριος νοεμβρίου νοε נובמבר בנובמבר نوفمبر listopada listopad kasım',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro декабрь декабря дек δεκέμβριος δεκεμβρίου δεκ דצמבר בדצמבר ديسمبر grudnia grudzień aralık',
];

/** The number of the month that a word names in the languages of many sites; Hebrew months with their preposition, too. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Days of the week in the same languages, and the small words that stand in a written date. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag mo di mi do fr sa so ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'of de del the on at le um à il em den uhr h a las г года в r kl'
  ).split(' '),
);
