export default {
  'Cette requête écrit dans une table\u00a0: cet outil lit les tables et ne les modifie pas.':
    'This query writes into a table: this tool reads the tables and does not change them.',
  'Il manque une instruction': 'A statement is missing',
  'La colonne «\u00a0{name}\u00a0» est d’un type qui ne se montre pas tel quel\u00a0: convertissez-la en texte, par exemple avec «\u00a0::VARCHAR\u00a0».':
    'Column “{name}” is of a type that cannot be shown as it is: turn it into text, for instance with “::VARCHAR”.',
  'La requête est vide.': 'The query is empty.',
  'Une seule instruction à la fois\u00a0: le texte en contient plusieurs, séparées par «\u00a0;\u00a0».':
    'One statement at a time: the text holds several, separated by “;”.',
  'le moteur de calcul s’est arrêté, sans doute faute de mémoire':
    'the calculation engine stopped, probably for want of memory',
  '{fault}\u00a0: cet outil lit les tables et ne les modifie pas. Une requête commence par SELECT, FROM, WITH, VALUES, PIVOT, DESCRIBE, SUMMARIZE, SHOW ou EXPLAIN.':
    '{fault}: this tool reads the tables and does not change them. A query begins with SELECT, FROM, WITH, VALUES, PIVOT, DESCRIBE, SUMMARIZE, SHOW or EXPLAIN.',
  '«\u00a0{word}\u00a0» n’est pas permis ici': '“{word}” is not allowed here'
} as const
