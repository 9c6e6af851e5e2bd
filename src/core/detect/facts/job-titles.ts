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
  'geometre', 'geometre-expert', 'economiste', 'dieteticien', 'dieteticienne', 'banker', 'banquier', 'stratege', 'mcf', 'conducteur', 'conductrice', 'benevole', 'architecte',
  'infirmier', 'infirmiere', 'cadre', 'animateur', 'animatrice', 'redacteur', 'redactrice', 'formateur', 'formatrice', 'vice-president',
  'vice-presidente', 'coordonnateur', 'coordonnatrice', 'resp', 'artisan', 'exploitant', 'exploitante', 'agriculteur', 'chercheur', 'chercheuse', 'proviseur', 'principale',
  'mgr', 'dir', 'accounts', 'procurement', 'purchaser', 'pa', 'planner', 'strategist', 'farmer', 'headteacher', 'headmaster', 'matron', 'nurse', 'surveyor', 'actuary',
  'advisor', 'adviser', 'technician', 'designer', 'vet', 'fellow', 'captain', 'member', 'volunteer', 'organiser', 'organizer', 'curator', 'librarian', 'steward',
  'directora', 'responsabile', 'einkauf', 'inkoop', 'strategischer', 'einkaufsleiter', 'einkaufsleiterin', 'vertriebsleiter', 'vertriebsleiterin', 'abteilungsleiter', 'abteilungsleiterin',
  'inhaber', 'inhaberin', 'kaufmannische', 'kaufmannischer', 'buchhalter', 'buchhalterin', 'assistentin', 'assistenz', 'sachbearbeiter', 'sachbearbeiterin', 'referent', 'referentin',
  'teamleiter', 'teamleiterin', 'projektleiter', 'projektleiterin', 'geschaftsleitung', 'geschaftsleiter', 'it-leiter', 'personalleiter', 'personalleiterin', 'leitung', 'bereichsleiter',
  'director', 'presidenta', 'presidente', 'encargado', 'encargada', 'coordinador', 'coordinadora', 'comprador', 'compradora', 'contable', 'administrador', 'administradora',
  'fundador', 'fundadora', 'tecnico', 'tecnica', 'abogado', 'abogada', 'consejero', 'consejera', 'subdirector', 'subdirectora', 'secretaria', 'secretario', 'ingeniero', 'ingeniera',
  'amministratore', 'amministratrice', 'acquisti', 'capo', 'ufficio', 'fondatore', 'fondatrice', 'contabile', 'tecnico', 'coordinatore', 'coordinatrice', 'segretaria', 'segretario',
  'avvocato', 'commercialista', 'ingegnere', 'socio', 'titolari', 'addetto', 'addetta', 'presidentessa',
  'directeur', 'manager', 'hoofd', 'medewerker', 'beheerder', 'inkoper', 'inkoopster', 'boekhouder', 'boekhoudster', 'verantwoordelijke', 'voorzitter', 'eigenaar', 'eigenares', 'teamleider',
  'bedrijfsleider', 'adviseur', 'secretaris', 'penningmeester', 'zaakvoerster', 'aankoper', 'aankoopverantwoordelijke',
  'diretor', 'chefe', 'gestor', 'gestora', 'responsavel', 'coordenador', 'coordenadora', 'comprador', 'compradora', 'contabilista', 'administrador', 'proprietario', 'proprietaria',
  'encarregado', 'encarregada', 'engenheiro', 'engenheira', 'tesoureiro', 'tesoureira', 'analista', 'supervisor', 'supervisora', 'socia-gerente', 'socio-gerente', 'direttore', 'direttrice', 'titolare', 'inkoper', 'directie', 'zaakvoerder', 'bestuurder', 'diretor', 'diretora', 'socio', 'socia',
]; // prettier-ignore

const titles = new Set(titleWords);
const maxTitleLength = 80;

/** Whether a piece of a signature line reads as a job title: short, and one of its first words is a title's. */
export function isJobTitle(folded: string): boolean {
  if (folded.length > maxTitleLength || /[\d@?]|www\.|:\/\/|:$/.test(folded)) return false;
  const words = folded.split(/[\s/&,.:'()-]+/).filter(Boolean);
  return words.length <= 10 && words.slice(0, 7).some((word) => titles.has(word));
}
