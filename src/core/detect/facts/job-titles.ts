/** Words that open or make a job title, folded; enough to know a title line in a signature from a slogan or address. */
const titleWords = [
  // French
  'directeur', 'directrice', 'direction', 'dirigeant', 'dirigeante', 'responsable', 'chef', 'cheffe', 'president', 'presidente', 'gerant',
  'gerante', 'cogerant', 'cogerante', 'fondateur', 'fondatrice', 'cofondateur', 'cofondatrice', 'associe', 'associee', 'comptable',
  'assistant', 'assistante', 'charge', 'chargee', 'acheteur', 'acheteuse', 'ingenieur', 'ingenieure', 'technicien', 'technicienne',
  'secretaire', 'tresorier', 'tresoriere', 'juriste', 'avocat', 'avocate', 'notaire', 'conseiller', 'conseillere', 'gestionnaire', 'courtier',
  'courtiere', 'adjoint', 'adjointe', 'coordinateur', 'coordinatrice', 'delegue', 'deleguee', 'daf', 'drh', 'dsi', 'rssi', 'dga', 'pdg', 'dg',
  'raf', 'commercial', 'commerciale', 'maire', 'medecin', 'pharmacien', 'pharmacienne', 'veterinaire', 'proprietaire', 'controleur',
  'controleuse', 'administrateur', 'administratrice', 'attache', 'attachee', 'consultante', 'intendant', 'intendante', 'syndic',
  // English
  'director', 'manager', 'head', 'chief', 'officer', 'president', 'vp', 'svp', 'evp', 'ceo', 'cfo', 'coo', 'cto', 'cio', 'ciso', 'cmo', 'cpo',
  'cro', 'founder', 'cofounder', 'co-founder', 'owner', 'partner', 'lead', 'buyer', 'purchasing', 'engineer', 'developer', 'analyst',
  'accountant', 'controller', 'bookkeeper', 'coordinator', 'specialist', 'administrator', 'consultant', 'counsel', 'treasurer', 'supervisor',
  'superintendent', 'principal', 'secretary', 'executive', 'associate', 'representative', 'recruiter', 'broker', 'underwriter', 'registrar',
  'bursar', 'chair', 'chairman', 'chairwoman', 'clerk', 'trustee', 'foreman', 'architect', 'scientist', 'researcher', 'professor', 'dean',
  'practitioner', 'solicitor', 'attorney', 'paralegal', 'operations', 'developpeur', 'developpeuse', 'business developer', 'sdr', 'bdr', 'dev', 'hr', 'rh',
  // German, Spanish, Italian, Dutch, Portuguese
  'geschaftsfuhrer', 'geschaftsfuhrerin', 'leiter', 'leiterin', 'einkaufer', 'einkauferin', 'prokurist', 'vorstand', 'jefe', 'jefa', 'gerente',
  'directora', 'responsabile', 'direttore', 'direttrice', 'titolare', 'inkoper', 'directie', 'zaakvoerder', 'bestuurder', 'diretor', 'diretora', 'socio', 'socia',
]; // prettier-ignore

const titles = new Set(titleWords);
const maxTitleLength = 80;

/** Whether a piece of a signature line reads as a job title: short, and one of its first words is a title's. */
export function isJobTitle(folded: string): boolean {
  if (folded.length > maxTitleLength || /[\d@:]|www\./.test(folded)) return false;
  const words = folded.split(/[\s/&,.'()-]+/).filter(Boolean);
  return words.length <= 10 && words.slice(0, 7).some((word) => titles.has(word));
}
