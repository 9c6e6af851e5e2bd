/** Nouns, folded, by which software, services and finance are sold or a buyer's size is told, by language. */
const nouns = `
utilisateur utilisatrice poste siege licence compte personne salarie collaborateur collaboratrice employe agence boutique magasin bulletin
dossier vehicule camion camionnette machine technicien assure affilie alternant saisonnier commercial commerciaux negociateur gars terminal
terminaux entite filiale lot eleve etudiant abonnement acces station stagiaire tablette agent badge site etablissement restaurant hotel logement
appartement adherent membre beneficiaire vacataire apprenti chauffeur tracteur engin remorque conteneur container palette place couvert repas
enfant patient lit chambre cabinet avocat architecte clerc ingenieur developpeur cadre ouvrier collegue bonhomme bonshommes permanent porteur
section club reference conversation enveloppe signature facture boitier capteur balance caisse ecran imprimante ordinateur pc serveur licencie
porte-cle guide valideur hectare maison bungalow bureau bureaux presse tonne fournisseur concession dechetterie carte centre depot planteur confrere
participant convive invite voyageur nuitee kine salon infirmier infirmiere medecin soignant pharmacie usine chantier projet
user seat license account people person employee staff agent rep site location branch branches store shop machine device vehicle truck van student
apprentice developer dev engineer member patient building flat apartment unit entity entities subsidiary subsidiaries policy policies tablet terminal
headcount head lad fte associate life lives driver room bed desk licence worker guest cover delegate attendee trainee pupil child children kid
teacher nurse carer volunteer trustee tenant home house property properties rooftop wagon trailer rig compressor analyzer freezer fridge dryer
presse forklift hull mast card wallet form record document invoice envelope ticket conversation claimant participant partner lawyer adviser advisor
bot robot sensor meter point place hotel clinic school plant factory warehouse office team company companies firm club human fein drop colleague
body bodies soul folk guy operator technician planner analyst contractor volunteer
nutzer benutzer anwender arbeitsplatz arbeitsplatze lizenz lizenzen mitarbeiter mitarbeiterin mitarbeitende mitarbeitenden mitarbeitern personen
konto konten standort standorte standorten filiale filialen fahrzeug fahrzeuge gerat gerate maschine maschinen kollegen leute zugang zugange
platz platze benutzern nutzern fahrer patienten schuler wohnungen einheiten kunden stuck niederlassungen werke techniker berater
usuario licencia cuenta puesto empleado persona trabajador trabajadora oficina sucursal sucursales tienda vehiculo camion furgoneta maquina
equipo alumno plaza centro sede habitacion habitaciones cama conductor conductores tecnico acceso dispositivo comercial comerciales companero
utente utenti utenza utenze licenza licenze postazione postazioni dipendente dipendenti persone sede sedi filiali negozio negozi veicolo veicoli
mezzo mezzi macchina macchine addetto addetti collega colleghi punti vendita accesso accessi camion furgoni camere agenti dispositivi
gebruiker gebruikers licentie licenties medewerker medewerkers werknemer werknemers plaatsen vestiging vestigingen winkel winkels wagens voertuigen
voertuig mensen personen collega collega's accounts machines toestellen werkplekken vrachtwagens bestelwagens kamers
utilizador utilizadores usuarios licenca licencas conta contas posto postos funcionario funcionarios colaborador colaboradores pessoa pessoas
loja lojas viatura viaturas veiculo veiculos maquina maquinas unidade unidades lugares acesso acessos trabalhadores filiais tecnicos
`;

const known: ReadonlySet<string> = new Set(nouns.split(/\s+/).filter(Boolean));

/** Whether a folded noun, singular or plural, is one of these. */
export function isPriceUnit(folded: string): boolean {
  return [folded, ...['s', 'x', 'es', 'n', 'e'].map((ending) => cut(folded, ending))].some((noun) =>
    known.has(noun),
  );
}

const cut = (word: string, ending: string) => (word.endsWith(ending) ? word.slice(0, -ending.length) : word);
