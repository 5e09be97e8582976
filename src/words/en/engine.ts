export default {
  'Cette requête écrit dans une table\u00a0: cet outil lit les tables et ne les modifie pas.': '',
  'Il manque une instruction': '',
  'La colonne «\u00a0{name}\u00a0» est d’un type qui ne se montre pas tel quel\u00a0: convertissez-la en texte, par exemple avec «\u00a0::VARCHAR\u00a0».':
    '',
  'La requête est vide.': '',
  'Une seule instruction à la fois\u00a0: le texte en contient plusieurs, séparées par «\u00a0;\u00a0».': '',
  'le moteur de calcul s’est arrêté, sans doute faute de mémoire':
    'the calculation engine stopped, probably for want of memory',
  '«\u00a0{slice}\u00a0» n’est pas permis ici': ''
} as const
