/** Vad artiklarna bakom arbetsstegen kräver, med egna ord. Nyckeln är artikeln som checklistan anger den. */
export const sv = {
  '4(7)':
    'Personuppgiftsansvarig är den som, ensam eller tillsammans med andra, bestämmer varför och hur personuppgifter behandlas.',
  '5(1)(d)':
    'Uppgifter ska vara riktiga och vid behov uppdaterade. Det som är fel i förhållande till ändamålet rättas eller raderas utan dröjsmål.',
  '5(2)':
    'Den personuppgiftsansvarige ansvarar för att principerna följs och ska kunna visa det. Därför dokumenteras vad som gjordes, och varför.',
  '12(1)':
    'Svaret ska vara kortfattat, klart och lätt att förstå, särskilt när det riktas till barn. Det lämnas skriftligt eller på annat sätt; muntligt om den registrerade ber om det och identiteten är styrkt.',
  '12(3)':
    'Den registrerade ska utan onödigt dröjsmål, och senast en månad efter mottagandet, få veta vad som har gjorts. Tiden får förlängas med två månader om begäran är komplicerad eller antalet begäranden kräver det; då ska beskedet om förlängningen och skälen lämnas inom den första månaden. En elektronisk begäran besvaras om möjligt elektroniskt.',
  '12(4)':
    'Den som inte gör det som begärts ska utan dröjsmål, och senast en månad efter mottagandet, säga det och ge skälen. Svaret ska upplysa om rätten att klaga hos en tillsynsmyndighet och att vända sig till domstol.',
  '12(6)':
    'Finns det rimliga tvivel om vem som frågar får den personuppgiftsansvarige begära de ytterligare uppgifter som behövs för att bekräfta identiteten, men inte mer än så.',
  '15(1)':
    'Den registrerade har rätt att få veta om uppgifter om hen behandlas, och i så fall få tillgång till dem och information om bland annat ändamål, kategorier av uppgifter, mottagare, lagringstid, rättigheter, källa och automatiserade beslut.',
  '15(3)':
    'Den personuppgiftsansvarige ska lämna en kopia av uppgifterna. Den första är gratis; för fler får en rimlig administrativ avgift tas ut. Den som frågar elektroniskt får kopian i ett vanligt elektroniskt format om inget annat begärs.',
  '16': 'Felaktiga uppgifter ska rättas utan onödigt dröjsmål. Ofullständiga ska kunna kompletteras, också genom ett kompletterande utlåtande.',
  '17(1)':
    'Uppgifter ska raderas utan onödigt dröjsmål när de inte längre behövs, samtycket har återkallats och annan grund saknas, en invändning ska följas, behandlingen är olaglig, en rättslig förpliktelse kräver det, eller uppgifterna samlades in när informationssamhällets tjänster erbjöds ett barn. Undantagen står i artikel 17.3.',
  '18(1)':
    'Behandlingen ska begränsas när riktigheten bestrids, när den är olaglig men den registrerade hellre vill ha begränsning än radering, när uppgifterna bara behövs för den registrerades rättsliga anspråk, eller medan en invändning prövas.',
  '18(1)(d)':
    'Den som har invänt enligt artikel 21.1 har rätt till begränsning medan det prövas om den personuppgiftsansvariges berättigade skäl väger tyngre.',
  '19': 'Varje mottagare ska underrättas om rättelse, radering eller begränsning, om det inte är omöjligt eller kräver oproportionella ansträngningar. Den registrerade ska få veta vilka mottagarna är om hen begär det.',
  '20(1)':
    'Den registrerade har rätt att få ut uppgifter som hen själv har lämnat, i ett strukturerat, allmänt använt och maskinläsbart format, när behandlingen är automatiserad och grundas på samtycke eller avtal.',
  '21(1)':
    'Den som invänder mot behandling som grundas på allmänt intresse eller intresseavvägning ska få den stoppad, om inte den personuppgiftsansvarige kan visa tvingande berättigade skäl som väger tyngre eller att uppgifterna behövs för rättsliga anspråk.',
  '21(3)':
    'När någon invänder mot direkt marknadsföring får uppgifterna inte längre behandlas för det. Ingen avvägning görs.',
  '22(3)':
    'När beslut fattas enbart automatiserat med stöd av avtal eller samtycke ska den registrerade åtminstone kunna få en människas prövning, framföra sin åsikt och bestrida beslutet.',
  '28(3)(e)':
    'Biträdet ska, så långt det är möjligt, hjälpa den personuppgiftsansvarige att svara på begäranden från registrerade.',
  '31': 'Den personuppgiftsansvarige och biträdet ska på begäran samarbeta med tillsynsmyndigheten.',
  '33(1)':
    'En personuppgiftsincident ska anmälas till tillsynsmyndigheten utan onödigt dröjsmål och om möjligt inom 72 timmar från att den blev känd, om det inte är osannolikt att den medför en risk. En senare anmälan ska ange skälen till förseningen.',
  '33(2)':
    'Biträdet ska underrätta den personuppgiftsansvarige utan onödigt dröjsmål efter att ha fått vetskap om incidenten.',
  '33(3)':
    'Anmälan ska beskriva incidenten, om möjligt vilka och hur många personer och uppgifter den gäller, kontaktpunkten, de sannolika följderna och åtgärderna.',
  '33(4)':
    'Kan allt inte lämnas på en gång får informationen lämnas i omgångar utan onödigt ytterligare dröjsmål.',
  '33(5)':
    'Varje incident ska dokumenteras: vad som hände, följderna och åtgärderna, så att tillsynsmyndigheten kan kontrollera.',
  '34(1)':
    'När en incident sannolikt leder till hög risk för personerna ska de informeras utan onödigt dröjsmål.',
  '34(3)':
    'Personerna behöver inte informeras när uppgifterna var oläsliga för obehöriga, när senare åtgärder har undanröjt den höga risken, eller när det skulle kräva oproportionella ansträngningar; då informeras allmänheten i stället.',
  '58(1)':
    'Tillsynsmyndigheten får bland annat beordra den personuppgiftsansvarige att lämna information och få tillgång till personuppgifter och det den behöver för sin granskning.',
  policy:
    'Det här är inte lag utan ett löfte i företagets egen integritetspolicy. Vad som har lovats ska hållas: behandlingen ska vara korrekt och öppen (artikel 5.1 a).',
};
