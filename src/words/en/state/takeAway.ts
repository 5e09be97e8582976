export default {
  ', le filtre NPNRU': '',
  'Carte, classement et tableau {by}': '',
  'Chiffres du territoire': '',
  'Contrats de ville et quartiers prioritaires de 2015 jusqu’en {value}, de 2024 ensuite.': '',
  'Contrats de ville et quartiers prioritaires de 2015.': '',
  'Contrats de ville et quartiers prioritaires de 2024.': '',
  'Le chiffre de la France vient de la table indicators_national, lue telle quelle.': '',
  'Le chiffre montré est la différence avec celui {other}, calculée ligne à ligne.': '',
  'Le chiffre montré est l’écart en pourcentage avec celui {other}, calculé ligne à ligne.': '',
  'Les filtres de la carte ne s’appliquent pas ici : toutes les années et tous les programmes y sont.': '',
  'Les questions portent sur tous les territoires ; le territoire choisi{value} et les plages des graphiques retiennent ensuite des lignes sans rien recalculer.':
    '',
  'Montant par habitant': '',
  'Montants par programme': '',
  'Montants sans lieu connu à ce niveau': '',
  'Nombre de quartiers': '',
  'Principaux bénéficiaires': '',
  'Projets localisés': '',
  'Quartiers prioritaires de {generation}.': '',
  'Quartiers que le filtre et les formes gardent': '',
  'Un territoire sans ligne est montré comme manquant, jamais comme zéro : aucun fichier ne les liste tous.':
    '',
  'de la référence': '',
  'l’année de départ': '',
  'montant rapporté aux habitants des quartiers prioritaires, ajouté sur les années choisies': '',
  'quartiers en tout': '',
  'tel que le producteur l’écrit pour la première mesure ; sa signification n’est pas dans les fichiers publiés':
    '',
  '{name}. Montants connus, par programme et par année.': '',
  '« fichier incomplet » : le fichier publié laisse de côté une partie du territoire ; le montant n’en est qu’une part':
    '',
  'Évolution par année': ''
} as const
