/** A first name and the short or sister forms that the same person goes by, French and English, folded. */
const rows = `
alexandre alex alexander alexis|alexandra alex sandra sacha|alexander alex sandy|andrew andy drew|anthony tony antony|antoine tony antonin|anne ann anna annie
annabelle anna belle|antoinette toinette|barbara barb babs|benedicte bene|benjamin ben benji benny|bernard bernie|bertrand bert|catherine cathy kate katherine cath
charles charlie chuck charly|charlotte charlie lottie|christian chris|christine chris tine christina|christophe chris tophe|christopher chris kit|caroline caro carole
daniel dan danny|david dave davy|deborah deb debbie|dominique dom domi|dorothee doro|edouard ed eddy edward|edward ed eddie ted ned|elisabeth elizabeth lise babeth
elizabeth liz beth lizzie betty eliza|emmanuel manu|emmanuelle manu|eric erik erick|estelle stella|francois franck fran|francoise fanfan|frances fran fanny|francis frank
franck frank|frederic fred frederick freddy|frederique fred|frederick fred freddie|gabriel gabi gaby|gabrielle gabi gaby|geoffrey geoff jeff jeffrey|georges george
gerald gerry jerry|gregoire greg|gregory greg gregor|guillaume gui will|henri henry|henry harry hank|isabelle isa isabel isabella belle|jacqueline jackie|jacques jack
james jim jimmy jamie|jean-baptiste jb|jeannine janine|jennifer jen jenny|jerome jerry|jessica jess jessie|joanna jo joanne|john jack johnny jon|jonathan jon jonny john
joseph joe joey jo|josephine jo josie|joshua josh|julia julie|katherine kate katie kathy kathryn catherine|kenneth ken kenny|kevin kev|laurent lolo|lawrence larry laurence
leonard leo len lenny|leonardo leo|louis lou|louise lou|lucas luc luke|madeleine mado maddie|magali mag|magdalena lena|marguerite margot margaret
margaret maggie meg peggy marge|marc mark|marie-christine mc|martine titine|mathieu matthieu matt mat mathew|matthew matt matty mathew|maximilien max|maxime max maxim
maxwell max|michael mike mick mickey mikael mickael|mickael mike mika michael|michel michou mich|michelle shelly michele|mohamed mohammed mohamad muhammad mo momo
nathaniel nate nathan|nathalie nath natalie nat|nicholas nick nicky nicolas|nicolas nico nick|olivier oliver oli olive|pascale pascal|patricia pat patty trish|patrice pat patrick
patrick pat paddy|pauline paulette|peter pete pierre|philippe phil philip|philip phil phillip|rachel rach rachael|raphael raph rafael|rebecca becky becca|richard rick dick rich ricky
robert bob rob bobby robbie bert|ronald ron ronnie|samantha sam|samuel sam sammy|sandrine sandy|sarah sara sally|sebastien seb sebastian|sebastian seb|sophie soph sophia
stanislas stan|stephane steph stephan|stephanie steph|stephen steve stephan steven|steven steve stephen|susan sue susie suzanne|suzanne suzie suzy|sylvie sylvia
theodore theo ted|theresa terry tess teresa|therese tess|thibault thibaut thibaud thibauld|thomas tom tommy|timothy tim timmy|valentin val|valerie val|veronique vero
victor vic|victoria vicky tori|vincent vince vinny|virginie gigi|walter walt wally|william bill will billy willy|yannick yann|zachary zach zack
`;

/** First names whose bearers are many: where one slip separates two of them, both are meant. */
const commonNames = `
adele adeline agathe alain alan albane albert alice aline alison alix amanda amelie amy anais andre andrea angela angele anita annick arnaud arthur audrey aurelie aurelien
aurore axel bastien beatrice brian bruce bruno camille carla carlo carol celia celine chantal chloe claire clara clement clementine colin corinne coralie craig cyril damien
danielle danny delphine denis denise diana diane donna dylan elena elise eloise elodie emilie emily emma erica erin esther ethan eva fabien fabienne fabrice fiona flora
florence florent florian gael gaelle gary gaelle gautier ghislain gilles ginette grace guy harriet heather helen helene herve hugo ian ines irene jade jane janet jason jean
jeanne jeremy jerome joan joel joelle jordan jose judith jules julie julien juliette justin justine karen karim karine kelly kim laura laure laurence laurie lea leah lena
leon lily lisa loic lola luca lucie lucien lucy lydia mael maelle manon marcel marcus maria marianne marie marina marine marion marius martin martine maryse mathilde maud
megan melanie melissa mia miriam monique morgan morgane muriel myriam nadia nadine naomi nathan neil nina noel noemie norbert odile pamela pascal paul paula quentin regine
regis remi remy renaud rene renee robin roger roland romain romane ronan rosa rose roxane ruth sabine sabrina salome scott serge severine sharon simon simone solene sonia
stacey sylvain tanguy tania tara theo tina tracy valentine vanessa wendy xavier yann yasmine yves yvonne zoe
`;

const formsByName = new Map<string, Set<string>>();
const namesByForm = new Map<string, Set<string>>();
for (const row of rows.replaceAll('-', '').trim().split(/[|\n]/)) {
  const [name = '', ...forms] = row.split(' ');
  for (const form of forms) {
    formsByName.set(name, (formsByName.get(name) ?? new Set()).add(form));
    namesByForm.set(form, (namesByForm.get(form) ?? new Set()).add(name));
  }
}

const known: ReadonlySet<string> = new Set([
  ...commonNames.trim().split(/\s+/),
  ...formsByName.keys(),
  ...namesByForm.keys(),
]);

/** Folded, without spaces or hyphens: `jeanbaptiste`. */
export function isKnownFirstName(name: string): boolean {
  return known.has(name);
}

/** One is a form of the other, or both are short forms of one name, as Bob and Rob are. */
export function areNicknames(a: string, b: string): boolean {
  if (formsByName.get(a)?.has(b) || formsByName.get(b)?.has(a)) return true;
  if (formsByName.has(a) || formsByName.has(b)) return false;
  const names = namesByForm.get(b);
  return names !== undefined && [...(namesByForm.get(a) ?? [])].some((name) => names.has(name));
}
