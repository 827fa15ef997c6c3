import type { WordForms } from './word-forms.ts';

export const BALTIC_FORMS: Readonly<Record<string, WordForms>> = {
  lt: {
    together: [
      'regionas regiono regionui regioną regione regionai regionų regionams regionuose',
      'miestas miesto mieste miestai miestų miestuose',
      'universitetas universiteto universitetai universitetų',
      'įmonė įmonės įmonių įmonėms įmonei',
      'savivaldybė savivaldybės savivaldybių savivaldybėse',
      'organizacija organizacijos organizacijų organizacijai',
      'regioninis regioninė regioninio regioninės regioniniai regioninių',
      'jūra jūros jūrų jūroje',
      'mokslas mokslo mokslui mokslų',
      'sritis srities srityje sritys',
      'projektas projekto projektai projektų projektams',
      'partneris partnerio partneriai partnerių',
      'plėtra plėtros plėtrą',
      'bendruomenė bendruomenės bendruomenių',
      'tvarus tvaraus tvari tvarios',
    ],
    apart: ['regionas regioninis', 'miestas miškas', 'vanduo vandenilis', 'mokslas mokykla', 'jūra jūrinis'],
  },
  lv: {
    together: [
      'reģions reģiona reģionam reģionu reģioni reģioniem reģionos',
      'pilsēta pilsētas pilsētai pilsētu pilsētām pilsētās',
      'universitāte universitātes universitātei universitāti',
      'uzņēmums uzņēmuma uzņēmumu uzņēmumi uzņēmumiem',
      'pašvaldība pašvaldības pašvaldību pašvaldībām',
      'reģionāls reģionālais reģionālā reģionālās reģionālo reģionālie',
      'valsts valstis valstu valstīm',
      'centrs centra centru centri centros',
      'tirgus tirgu tirgum',
      'skola skolas skolu skolām',
      'sadarbība sadarbības sadarbību',
      'attīstība attīstības attīstību',
      'ezers ezera ezeri ezeru ezeriem',
      'pētniecība pētniecības',
      'novads novada novadi novadu',
    ],
    apart: ['reģions reģionāls', 'skola skolēns', 'ūdens ūdeņradis', 'pilsēta pilsonis', 'centrs centrāls'],
  },
};
