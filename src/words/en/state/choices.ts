export default {
  'Aucune page publique lue ne donne ce chiffre pour la France.':
    'None of the public pages read gives this figure for France.',
  'Ce type de carte montre une évolution ou un écart.': 'This type of map shows a change or a gap.',
  'Cet indicateur ne s’agrège pas par contrat de ville.':
    'This indicator cannot be aggregated by city contract.',
  'Cet indicateur ne s’agrège pas par département.': 'This indicator cannot be aggregated by department.',
  'Cet indicateur n’est pas publié par commune.': 'This indicator is not published by commune.',
  'Cette colonne n’est pas connue à ce niveau.': 'This column is not known at this level.',
  'La carte bivariée demande une seconde mesure.': 'The bivariate map needs a second measure.',
  'Le contrat de ville de 2015-2023 n’est pas connu pour 543 des 1\u202f400 quartiers de 2015.':
    'The city contract of 2015–2023 is not known for 543 of the 1,400 neighbourhoods of 2015.',
  'Le contrat de ville n’est une référence que pour les quartiers 2024.':
    'The city contract is a reference for the 2024 neighbourhoods only.',
  'Le fichier dit que cette colonne ne s’additionne pas.': 'The file says that this column does not add up.',
  'Les montants ne sont pas connus par quartier : les répartir serait une invention.':
    'Amounts are not known by neighbourhood: dividing them would be an invention.',
  'Les quartiers 2024 n’ont qu’une année par indicateur : pas d’évolution.':
    'The 2024 neighbourhoods have only one year for each indicator: no change.',
  'L’évolution des montants se lit dans la vue Investissements.':
    'The change in amounts is shown in the Investment view.',
  'Un département ne se compare pas à lui-même.': 'A department cannot be compared with itself.',
  'Un nombre ne se compare pas à celui d’un ensemble plus grand.':
    'A number cannot be compared with that of a larger whole.',
  'Un nombre se montre par une taille, pas par une couleur.': 'A number is shown by size, not by colour.',
  'Un taux se montre par une couleur, pas par une taille.': 'A rate is shown by colour, not by size.',
  'Une colonne d’un fichier n’a qu’une date et pas de référence : sa valeur est montrée.':
    'A column of a file has only one date and no reference: its value is shown.',
  'Une évolution ou un écart peut être négatif.': 'A change or a gap may be negative.',
  'année illisible : {text}': 'unreadable year: {text}',
  arcs: 'arcs',
  carte: 'map',
  'ce type de carte ne convient pas à ces chiffres ; un autre est montré.':
    'this type of map does not suit these figures; another is shown.',
  'cette mesure va avec les quartiers de {generation} ; ceux-ci sont montrés.':
    'this measure goes with the neighbourhoods of {generation}; these are shown.',
  chiffre: 'figure',
  comparaison: 'comparison',
  'deux intervalles pour une mesure : {text}': 'two ranges for one measure: {text}',
  déclaration: 'statement',
  fiche: 'page',
  'fiche inconnue : {text}': 'unknown page: {text}',
  flux: 'flow',
  génération: 'generation',
  'intervalle illisible : {text}': 'unreadable range: {text}',
  'le niveau demandé ne convient pas. {why}': 'the level asked for does not suit. {why}',
  'les bornes d’une évolution ou d’un écart vont de part et d’autre de zéro ; elles sont recalculées.':
    'the class limits of a change or a gap lie on both sides of zero; they are worked out again.',
  'les deux mesures demandées n’ont ni génération ni niveau en commun ; la première est gardée.':
    'the two measures asked for have neither generation nor level in common; the first is kept.',
  'mesure inconnue : {text}': 'unknown measure: {text}',
  'nature de partenaire': 'kind of partner',
  'niveau de fiche': 'level of the page',
  outil: 'tool',
  'participation des habitants': 'residents’ participation',
  'requête de plus de {most} caractères': 'query of more than {most} characters',
  référence: 'reference',
  'rôle de partenaire': 'role of a partner',
  'seconde carte': 'second map',
  'sélection illisible : {text}': 'unreadable selection: {text}',
  'un intervalle porte sur une seconde mesure que le lien ne demande pas ; il est ignoré.':
    'a range is about a second measure that the link does not ask for; it is ignored.',
  'une seconde carte demande une seconde mesure.': 'a second map needs a second measure.',
  '{most} territoires différents au plus : {text}': '{most} different territories at most: {text}',
  '{what} illisible : {text}': 'unreadable {what}: {text}',
  '{why} La valeur est montrée.': '{why} The value is shown.',
  '{why} L’ensemble des quartiers sert de référence.':
    '{why} All neighbourhoods together serve as the reference.',
  'échelle de partenaire': 'reach of a partner'
} as const
