/**
 * What Swedes put into passwords, the commonest first: no list for Swedish comes with the estimator. Words of everyday
 * sentences are not among them, for several of those in a row are what is wanted.
 */
const words = `lösenord losenord lösenfras losenfras hejsan hejhej hemligt hemlig sommar sommaren vinter vintern våren hösten
  fotboll hockey ishockey innebandy sverige svensk svenska stockholm göteborg goteborg malmö malmo uppsala västerås
  örebro linköping helsingborg jönköping norrköping lund umeå gävle borås sundsvall älskling alskling älskardig jagälskardig
  kärlek karlek solsken sommarlov semester midsommar julafton jultomten påsk glass choklad kaffe blomma blomman solros
  kanelbulle köttbullar pannkaka banan äpple jordgubbe prinsessa kungen drottning katten hunden kattunge valpen hästen
  fisken björnen vargen älgen räven mormor farmor morfar farfar mamma pappa syster bror familjen lillan gubben gumman
  djurgården hammarby aik ifkgöteborg malmöff leksand frölunda färjestad brynäs volvo saab ikea spotify
  password välkommen valkommen datorn dator internet telefon mobil skolan jobbet kontoret företaget foretaget arbete
  admin administratör användare anvandare inloggning logga konto nyckel säkerhet sakerhet dataskydd integritet ärende arende
  januari februari mars april maj juni juli augusti september oktober november december
  måndag tisdag onsdag torsdag fredag lördag söndag`;

const names = `maria anna margareta elisabeth eva kristina birgitta karin elisabet marie ingrid christina sofia linnéa linnea kerstin
  lena helena marianne emma sara johanna katarina linda inger cecilia susanne elin monica malin jenny ulla anneli
  erik lars karl anders johan per nils mikael jan hans olof peter gunnar lennart fredrik thomas sven daniel bengt bo
  alexander göran åke oskar andreas magnus stefan martin mats björn viktor leif urban mattias christer henrik niklas
  andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson jonsson jansson
  hansson bengtsson jönsson lindberg jakobsson magnusson olofsson lindström lindqvist lindgren berg axelsson bergström
  lundberg lind lundgren lundqvist mattsson berglund fredriksson sandberg henriksson forsberg sjöberg wallin engström`;

const listed = (text: string) => text.split(/\s+/).filter(Boolean);

/** Ranked word lists, in the form that the estimator takes. */
export const swedish = { 'passwords-sv': listed(words), 'firstnames-sv': listed(names) };
