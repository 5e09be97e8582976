export default {
  'Des barres demandent une colonne de libellés.': 'Bars need a column of labels.',
  'DuckDB a refusé la requête': 'DuckDB refused the query',
  'La requête a échoué pour une raison imprévue.': 'The query failed for an unforeseen reason.',
  'La requête demande plus de mémoire que le navigateur ne lui en laisse (1 Go)':
    'The query needs more memory than the browser leaves it (1 GB)',
  'La requête n’est pas du SQL que DuckDB comprend': 'The query is not SQL that DuckDB understands',
  'La table «\u00a0{written}\u00a0» n’existe pas. Est-ce «\u00a0{name}\u00a0»\u00a0?':
    'Table “{written}” does not exist. Do you mean “{name}”?',
  'Le moteur de requêtes s’est arrêté, sans doute faute de mémoire\u00a0; il redémarrera à la prochaine requête. Le reste de l’atlas n’est pas touché.':
    'The query engine has stopped, probably for lack of memory; it will start again with the next query. The rest of the atlas is not affected.',
  'Les fichiers et les adresses sont fermés ici\u00a0: rien ne sort du navigateur, rien n’y entre':
    'Files and addresses are closed here: nothing leaves the browser, nothing enters it',
  'Les parties de la requête ne vont pas ensemble': 'The parts of the query do not fit together',
  'Les {rows} premières lignes seulement : le résultat en a davantage.':
    'Only the first {rows} rows: the result has more.',
  'Lieux du résultat': 'Places of the result',
  'L’année {year} a plusieurs lignes pour «\u00a0{label}\u00a0»\u00a0: choisissez une colonne qui les distingue, ou regroupez-les (GROUP BY).':
    'Year {year} has several rows for “{label}”: choose a column that tells them apart, or group them (GROUP BY).',
  'L’année {year} a plusieurs lignes\u00a0: choisissez une colonne qui les distingue, ou regroupez-les (GROUP BY).':
    'Year {year} has several rows: choose a column that tells them apart, or group them (GROUP BY).',
  Requête: 'Query',
  'Requête arrêtée.': 'Query stopped.',
  'Requête arrêtée\u00a0: elle dépassait {seconds}\u00a0secondes.':
    'Query stopped: it took more than {seconds}\u00a0seconds.',
  'Requête arrêtée\u00a0: le moteur ne répondait plus, il redémarrera à la prochaine requête.':
    'Query stopped: the engine no longer answered; it will start again with the next query.',
  'Résultat d’une requête SQL': 'Result of an SQL query',
  'Résultat d’une requête SQL.': 'Result of an SQL query.',
  'Résultat d’une requête écrite par l’utilisateur : ce ne sont pas des chiffres publiés.':
    'Result of a query written by the user: these are not published figures.',
  'Un nom utilisé ici n’existe pas': 'A name used here does not exist',
  'Un nombre dépasse ce que son type peut contenir': 'A number exceeds what its type can hold',
  'Une colonne nommée ici n’existe pas, ou pas sous ce nom':
    'A column named here does not exist, or not under this name',
  'Une courbe demande une colonne d’années (annee, year).': 'A line needs a column of years (annee, year).',
  'Une table nommée ici n’existe pas': 'A table named here does not exist',
  'Une table n’est pas arrivée entière. Réessayez.': 'A table did not arrive whole. Try again.',
  'Une valeur ne peut pas être convertie': 'A value cannot be converted',
  'Une valeur n’est pas acceptée': 'A value is not accepted',
  'Votre fichier': 'Your file',
  'colonne du fichier': 'column of the file',
  'dans le résultat': 'in the result',
  degrés: 'degrees',
  'part de 0 à 1': 'share from 0 to 1',
  'requete-sql': 'sql-query',
  région: 'region',
  'sans libellé': 'no label',
  '{count} courbes ne se distinguent plus\u00a0: gardez-en {most} au plus dans la requête.':
    '{count} lines can no longer be told apart: keep at most {most} in the query.',
  '{count}\u00a0ligne': '{count}\u00a0row',
  '{count}\u00a0lignes': '{count}\u00a0rows'
} as const
