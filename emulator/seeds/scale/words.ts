/** Invented names and plain words for load tests: enough of them to be told apart, few enough to stay small. */

export const companyStems =
  'Alvora,Brintel,Corvane,Dalmery,Estiol,Farnel,Galvion,Hestral,Ivorel,Jasmond,Keltrin,Lorvane'.split(',');
export const legalForms = ['SAS', 'SA', 'Ltd', 'GmbH', 'Inc.'];
export const firstNames =
  'Alice,Bruno,Camille,David,Émilie,Farid,Grace,Hugo,Inès,James,Karim,Laura,Marc,Nadia,Oliver,Pauline'.split(
    ',',
  );
export const lastNameStems =
  'Vas,Mar,Cor,Ben,Pem,Oko,Far,Ram,Gros,Tess,Whit,Laub,Est,Del,Prad,Cast,Our,Hart,Lind,Wend,Till,Hask,Edd,Stra,Gar,Pry,Cal,Fen,Kow,Tru,Mel,Bal'.split(
    ',',
  );
export const lastNameEndings =
  'seroy,chadier,donel,hamza,berley,njoye,raghy,thal,vallet,sonnier,combe,erdon,revin,cambre,elou,éran,gier,worth,grove,ell,erman,in,ington,thern,roway,ceman,loway,elly,alczik,jano,huish,four'.split(
    ',',
  );
export const jobTitles = [
  'Chief Financial Officer',
  'Group Treasurer',
  'Financial Controller',
  'Directrice financière',
  'Responsable trésorerie',
  'Procurement Manager',
  'Head of IT',
  'Acheteur',
];
export const industries = ['COMPUTER_SOFTWARE', 'BANKING', 'INSURANCE', 'FINANCIAL_SERVICES', 'MACHINERY'];
export const privateDomains = ['gmail.com', 'orange.fr', 'outlook.com', 'icloud.com'];
export const cities = [
  { name: 'Paris', country: 'France' },
  { name: 'Lyon', country: 'France' },
  { name: 'London', country: 'United Kingdom' },
  { name: 'Dublin', country: 'Ireland' },
  { name: 'Bruxelles', country: 'Belgium' },
  { name: 'Genève', country: 'Switzerland' },
];
export const projects = [
  'treasury platform',
  'cash forecasting',
  'supplier payments',
  'e-invoicing',
  'FX module',
];
export const mails = [
  'Could you send me a quote for ten more users before the end of the month?',
  'Bonjour, pouvez-vous nous envoyer une proposition pour la nouvelle filiale ? Le budget est validé.',
  'Thanks for the call. We will come back to you after the steering committee.',
  'Bonjour, merci pour votre message, je vous réponds la semaine prochaine.',
];
