/** Given and family names, invented pairs; one list per language and gender, drawn in order. */

const list = (names: string): readonly string[] => names.split(',').map((name) => name.trim());

export const frenchWomen = list(`Camille Rossillon, Aurélie Montbrand, Nathalie Estrevin, Sophie Delcambre,
  Claire Vauthelin, Émilie Pradelou, Marion Castéran, Delphine Ougier, Valérie Lauberdon, Céline Hourtaud,
  Anne-Laure Quéméner, Fatima Belkhiri, Isabelle Jourdaine, Chloé Marsollier, Laurence Vitrolin, Amandine Pujoulat,
  Véronique Salandre, Pauline Grévisse, Noémie Tardivel, Béatrice Courvoisin, Agnès Lemaréchal, Florence Dubreux,
  Caroline Ansermoz, Léa Fontanier, Sandrine Kerouault, Hélène Brissonnet, Mélanie Touchard, Juliette Wauterin,
  Karine Desmedtin, Élodie Gaillardon, Rachel Benzakri, Stéphanie Lortet, Martine Cayrelle, Alexandra Péguillan,
  Audrey Naulet, Corinne Bazeille, Virginie Roscoat, Manon Thiérache, Yasmina Ouaddou, Patricia Lamerand,
  Geneviève Turcottin, Annick Beaulnois, Sylvie Champlart, Estelle Favrin, Charlotte Oberlé, Marie-Ève Gadbourg,
  Laetitia Signoles, Cécile Marchenoir, Diane Hochstetten, Louise Vanderbrouck, Nadia Cherfaoui, Brigitte Sauvignet,
  Catherine Arbogaste, Morgane Le Tallouet, Myriam Zeghdoudi, Solène Pichavant, Axelle Dumortain, Flavie Roncière,
  Gaëlle Trévidic, Odile Ferrandon, Perrine Lacombrade, Romane Vincelot`);

export const frenchMen =
  list(`Olivier Chastagnol, Benoît Faucheray, Karim Tahraoui, Guillaume Desrosel, Nicolas Bréhand,
  Antoine Villequey, Stéphane Moutardier, Philippe Auberlin, Mehdi Lasfari, Christophe Ravenelle, François Gilbaud,
  Jérôme Peyrolles, Vincent Hamelbeau, Laurent Cossec, Pascal Trichard, Damien Sourdeval, Bruno Espinassier,
  Cédric Vaillandet, Mathieu Corbineau, Éric Lambrecq, Frédéric Noirclerc, Xavier Montéléon, Sébastien Guyardet,
  Rémi Blanchemain, Alain Poissenot, Gilles Rouchaud, Hugo Deschanel-Roy, Maxime Tourignac, Luc Vermeeren,
  Didier Humblot, Yves Castagnet, Arnaud Beaucourt, David Elkrief, Thierry Oudard, Denis Gauthereau,
  Samuel Ansermet-Roux, Marc-André Lavigueur, Jean-Sébastien Roy-Bédard, Étienne Courtemarche, Fabrice Pélissou,
  Romain Jacquelot, Loïc Penmarec, Cyril Authosserre, Pierre-Yves Gontran, Adrien Malvoisin, Tristan Lequeux,
  Youssef Amrouche-Blin, Raphaël Steinbrunn, Gérard Cuvelard, Michel Bonnefoi, Simon Thibaudault, Baptiste Ferrière,
  Grégory Van Acker, Patrick Schmidtlin, Jonathan Moreault, Ludovic Pernaud, Hervé Quintard, Régis Lavandier,
  Fabien Ottaviani, Kevin Druillet, Paul-Henri Sarlat, Alexis Guérinel`);

export const englishWomen =
  list(`Eleanor Prideaux, Harriet Lonsdon, Rebecca Thornaby, Charlotte Ashworthy, Fiona McAllish,
  Imogen Cartwell, Sarah Whitlocke, Emma Bridgstock, Siobhan Keaveny, Aoife Brannock, Laura Pettigrove, Nicola Farnleigh,
  Olivia Hartsworth, Amelia Stroudley, Jennifer Kowalczik, Megan Rutherfield, Rachel Lindgrove, Danielle Okaforth,
  Samantha Breckley, Victoria Melhuish, Hannah Goldbergh, Priyanka Deshmukhi, Alice Wetherill, Caroline Dunsford,
  Grace Adeyemo-Hall, Lucy Hollingbery, Kate Ormesby, Naomi Castellan, Bethany Crosslow, Melissa Trujano, Angela Vickerman,
  Stephanie Bauerle, Monica Delacroix-Young, Heather Longmire, Tara O'Dwyer, Niamh Gilhooley, Joanna Pelham-Reid,
  Audrey Nakashima, Christine Mortensen-Lee, Diane Fairbrough, Gemma Tranmere, Isla Drummore, Jessica Hathersage,
  Kirsty Balfourd, Linda Esquivar, Maya Srinivas, Natalie Birdsall, Paige Underhall, Robyn Eastlake, Sophia Marchetta,
  Teresa Villanova, Wendy Applegarth, Yvonne Ackerly, Zoe Templemore, Erin Macklin, Abigail Sowerbyn, Claudia Rosseter`);

export const englishMen =
  list(`James Hargrieve, Oliver Penhaligan, Daniel Ashcombe, Thomas Rigbyson, Andrew Calloway-Smith,
  Michael Stansgate, Edward Fothergale, Simon Braithwick, Patrick Devanny, Conor Mulrennan, Matthew Lockridge,
  Christopher Wendell, Ryan Kaminsky, Joshua Tillerman, Brian Castellow, Kevin Dunleavey, Samuel Oyelaran, Robert Haskin,
  Mark Eddington, Jonathan Pryceman, Stephen Garroway, Rajesh Venkatan, Philip Marlowe-Dean, Peter Strathern, Neil Galbrath,
  George Whittleford, Benjamin Crane-Lewis, Adam Forrestal, Scott Vandermeer, Tyler Brookhart, Gregory Melnikov,
  Jason Whitcroft, Nathan Bellweather, Eric Lundqvist, William Tressider, Henry Colborne, Liam Fennelly, Sean Tuohey,
  David Abernathey, Paul Riverston, Martin Kelsall, Tim Underwoode, Victor Almeydan, Carl Jespersen, Douglas Finlayse,
  Gavin Mackintire, Hugh Pemberton-Roe, Ian Stokesley, Jack Thistleton, Keith Randalls, Leo Castagnaro, Marcus Ellerby,
  Noel Hanrahanty, Owen Prydderch, Quentin Rashford-Moy, Russell Tidewell, Stuart Yardleigh`);
