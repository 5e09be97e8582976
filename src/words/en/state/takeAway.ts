export default {
  'Carte, classement et tableau {by}': 'Map, ranking and table {by}',
  'Chiffres du territoire': 'Figures of the territory',
  'Contrats de ville et quartiers prioritaires de 2015 jusqu’en {year}, de 2024 ensuite.':
    'City contracts and priority neighbourhoods of 2015 until {year}, of 2024 afterwards.',
  'Contrats de ville et quartiers prioritaires de 2015.':
    'City contracts and priority neighbourhoods of 2015.',
  'Contrats de ville et quartiers prioritaires de 2024.':
    'City contracts and priority neighbourhoods of 2024.',
  'Le chiffre de la France vient de la table indicators_national, lue telle quelle.':
    'The figure of France comes from the table indicators_national, read as it is.',
  'Le chiffre montré est la différence avec celui de {base}, calculée ligne à ligne.':
    'The figure shown is the difference from that of {base}, worked out row by row.',
  'Le chiffre montré est l’écart en pourcentage avec celui de {base}, calculé ligne à ligne.':
    'The figure shown is the gap in percent from that of {base}, worked out row by row.',
  'Les filtres de la carte ne s’appliquent pas ici : toutes les années et tous les programmes y sont.':
    'The filters of the map do not apply here: all years and all programmes are in it.',
  'Les questions portent sur tous les territoires ; le territoire choisi et les plages des graphiques retiennent ensuite des lignes sans rien recalculer.':
    'The questions cover all territories; the territory chosen and the ranges on the charts then keep some rows, and nothing is calculated again.',
  'Les questions portent sur tous les territoires ; le territoire choisi, le filtre NPNRU et les plages des graphiques retiennent ensuite des lignes sans rien recalculer.':
    'The questions cover all territories; the territory chosen, the NPNRU filter and the ranges on the charts then keep some rows, and nothing is calculated again.',
  'Montant par habitant': 'Amount per inhabitant',
  'Montants par programme': 'Amounts by programme',
  'Montants sans lieu connu à ce niveau': 'Amounts without a known place at this level',
  'Nombre de quartiers': 'Number of neighbourhoods',
  'Principaux bénéficiaires': 'Main beneficiaries',
  'Projets localisés': 'Located projects',
  'Quartiers prioritaires de {generation}.': 'Priority neighbourhoods of {generation}.',
  'Quartiers que le filtre et les formes gardent': 'Neighbourhoods that the filter and the shapes keep',
  'Un territoire sans ligne est montré comme manquant, jamais comme zéro : aucun fichier ne les liste tous.':
    'A territory without a row is shown as missing, never as zero: no file lists them all.',
  'la référence': 'the reference',
  'l’année de départ': 'the starting year',
  'montant rapporté aux habitants des quartiers prioritaires, ajouté sur les années choisies':
    'amount divided by the inhabitants of the priority neighbourhoods, added up over the years chosen',
  'quartiers connus': 'neighbourhoods known',
  'quartiers en tout': 'neighbourhoods in all',
  'tel que le producteur l’écrit pour la première mesure ; sa signification n’est pas dans les fichiers publiés':
    'as the producer writes it for the first measure; its meaning is not in the published files',
  '{name}. Montants connus, par programme et par année.': '{name}. Known amounts, by programme and year.',
  '« fichier incomplet » : le fichier publié laisse de côté une partie du territoire ; le montant n’en est qu’une part':
    '“incomplete file”: the published file leaves out a part of the territory; the amount is only a share of it',
  'Évolution par année': 'Change by year'
} as const
