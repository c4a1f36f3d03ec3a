/**
 * The special categories of Art. 9(1), with criminal convictions and offences (Art. 10) beside them. A list of words is a
 * reason to look and no more: what it finds is decided by a person, who can say that it is none.
 */
const specialCategories = [
  'health',
  'union',
  'religion',
  'politics',
  'ethnicity',
  'sexual-life',
  'biometrics',
  'offences',
] as const;

/** One of {@link specialCategories}. */
export type SpecialCategory = (typeof specialCategories)[number];

/**
 * Beginnings of words in Swedish and English, in lower case. One that ends in a full stop is the whole word; one after a
 * tilde may stand inside a longer word, as in `bröstcancer`; one with a hyphen is two words side by side.
 */
export const specialWords: Readonly<Record<SpecialCategory, string>> = {
  health: `
    sjuk. sjuka. sjuken sjukan sjukd sjukfr sjukh sjukintyg sjukpe sjukpens sjukskr sjukersätt sjuklig sjukvård
    insjukn ~sjukskriv ~sjukdom diagnos. diagnosen. diagnoser. diagnostiserad läkarbesök läkarintyg läkarut läkarvård läkare. läkaren. vårdcentral. psykiatr psykolog. psykisk ~psykos
    ~allergi ~allergisk astma ~diabet ~cancer tumör cellgift epilep ~depress ångest panikattack adhd. autis asperger
    bipolär demens alzheimer parkinson. stroke. hjärtinfarkt hjärtfel hiv. hiv-positiv aids. hepatit covid corona. blodtryck
    medicin. mediciner. medicinen. medicinering. läkemedel insulin antidepress opererad. opererades. gravid
    graviditet missfall aborter. ~funktionsneds funktionshind handikapp rullstol synskad hörselskad döv. dövhet utmattning
    utbränd beroendesjuk alkoholis alkoholberoende ~missbruk rehabilit patient. patienten. journalanteckning vaccin
    förlossning intolerans celiaki glutenintol laktosintol skadades. brutit självmord självskad bmi.
    illness sickness. sick. sick-leave ~disease diagnosis diagnosed disabilit wheelchair allerg asthma tumour tumor
    chemotherap depression. depressed. anxiety psychiatr psycholog mental-health autism autistic dementia pregnan miscarriage
    abortion surgery. medication. prescription. hospital hospitalis hospitaliz medical. rehabilitation. addiction. alcoholic.
    vaccinat blood-pressure heart-attack suicid hiv-positive health. healthcare. burnout.`,
  union: `
    ~fackförb ~fackför fackförening ~fackmedlem facklig facket. fackansluten fackavgift fackombud unionen. if-metall
    byggnads. handelsanställdas transportarbetar saco. lo-medlem tco. trade-union union-member unionised unionized shop-steward
    labour-union labor-union`,
  religion: `
    religion religiös trosuppf trossam trosbek muslim. muslimer. muslimsk islam. jude. judar. judisk kristen. kristna. katolik
    katolsk protestant. buddhis hindu. hinduis sikh. ateist kyrkoavg kyrkomedl kyrkotill moské. synagog halal. kosher. ramadan.
    jehovas pingstv frikyrk konfirmand religious catholic muslims. jewish. jew. jews. christian-faith buddhist. hinduism.
    atheist mosque. church-member belief. faith.`,
  politics: `
    politisk politik. partimedlem partitill partibok socialdemokrat moderaterna. sverigedemokrat vänsterpart miljöpart
    centerpart liberalerna. kristdemokrat kommunist nazist röstade. political politics. party-member socialist. communist.
    voted. republican. labour-party conservative-party`,
  ethnicity: `
    etnisk etnicitet etniskt hudfärg folkgrupp härkomst romer. romsk samer. samisk nationell-minoritet född-utomlands
    utländsk-bakgrund asylsök flykting ethnic ethnicity. racial skin-colour skin-color asylum refugee.`,
  'sexual-life': `
    sexuell sexualitet sexliv homosexuell bisexuell transsexuell transperson könsidentitet könsbyte könskorrigering lesbisk
    bögar. bög. hbtq. hbtqi. sexual homosexual bisexual transgender gender-identity lesbian lgbt gay.`,
  biometrics: `
    biometri fingeravtryck ansiktsigenkänn irisskann röstavtryck dna. dna-prov genetisk genetik gentest arvsanlag biometric
    fingerprint facial-recognition iris-scan voiceprint genetic genome`,
  offences: `
    brottsdöm brottsmisstan brottsregist polisanmäl belastningsreg dömdes. dömd. fängelse åtalad. åtalades. misstänkt-för
    kriminalvård fotboja convict criminal-record prison. police-report imprison`,
};
