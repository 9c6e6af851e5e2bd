/** First names from the most frequent to the rarest, French and English mixed as in an account that sells in both. */
export const firstNames = `
Jean Marie Michel Pierre Nathalie Philippe Isabelle David Nicolas Catherine Christophe Sophie Stéphane Sylvie Julien John Sarah Thomas Julie Laurent Anne Olivier Sandrine Alexandre
Céline Sébastien Valérie James Christine Patrick Véronique Éric Aurélie Guillaume Émilie Vincent Stéphanie Frédéric Camille Antoine Caroline Jérôme Laura François Hélène Mathieu
Claire Bruno Virginie Maxime Charlotte Michael Emma Daniel Laure Benjamin Pauline Emmanuel Marine Thierry Delphine Robert Lucie Romain Élodie Paul Mélanie Anthony Marion Franck
Corinne Arnaud Mathilde Cédric Manon William Florence Fabrice Agnès Simon Chloé Hugo Alice Clément Léa Quentin Justine Florian Audrey Kevin Jennifer Matthew Rebecca Andrew Katherine
Martin Martine Luc Lucas Louise Louis Gabriel Gabrielle Jacques Jacqueline Serge Odile Yves Yvonne Rémi Noémie Damien Solène Gilles Brigitte Hervé Mireille Loïc Maëlle Tanguy Enora
Benoît Bénédicte Ludovic Séverine Xavier Clémence Bertrand Édouard Grégoire Marguerite Jean-Pierre Anne-Laure Jean-Marc Marie-Christine Jean-Baptiste Richard Susan Steven Margaret
Edward Elizabeth Joseph Victoria Samuel Hannah Jonathan Olivia Timothy Abigail Nigel Fiona Graham Heather Colin Moira Karim Nadia Mehdi Yasmine Mohamed Fatima Samir Leïla Giulia
Marco Paola Stefano Chiara Hans Ingrid Jürgen Anke Wouter Saskia Bram Femke Iñigo Begoña Thibault Capucine Aymeric Ombeline Gauthier Sixtine
`
  .trim()
  .split(/\s+/);

export const frequentLastNames = `
Martin Bernard Dubois Thomas Robert Richard Petit Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia David Bertrand Roux Vincent Fournier Morel Girard André Lefèvre Mercier
Dupont Lambert Bonnet François Martinez Legrand Garnier Faure Rousseau Blanc Guérin Müller Henry Roussel Nicolas Perrin Morin Mathieu Clément Gauthier Dumont Lopez Fontaine Chevalier
Robin Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Wright Walker White Edwards Green Hall Wood Harris Lewis Jackson Clarke Turner Hill Scott Cooper Morris Ward Moore
`
  .trim()
  .split(/\s+/);

const beginnings =
  'Bar Bel Bou Cam Char Chau Cor Dal Del Fer Gar Gui Hou Jol Kerv Lan Lau Mal Mar Mon Nor Per Pel Pou Rav Ren Sal Tar Tou Val Ver Vil'.split(
    ' ',
  );
const middles =
  'ba be bi bon ca che co da de du fa fi ga go la le li lo ma me mi na ne no ra re ri ro sa se ta te ti to va vi'.split(
    ' ',
  );
const endings =
  'ault and ard eau elle er et eux ier in is lin mont nay nel quet rand rel rot sac son tel tin ton val vet ville zac'.split(
    ' ',
  );

/** A rarer last name, another one for each of some 40,000 numbers. */
export function rareLastName(number: number): string {
  const ending = number % endings.length;
  const middle = Math.floor(number / endings.length) % middles.length;
  const beginning = Math.floor(number / endings.length / middles.length) % beginnings.length;
  return `${beginnings[beginning]}${middles[middle]}${endings[ending]}`;
}
