import { t } from '../../words/t.ts'

/** A query to start from. */
export interface QueryExample {
  readonly id: string
  /** French, what it answers */
  readonly title: string
  readonly sql: string
}

/** Queries on the published tables, each of which gives rows; their first lines say what must be known to read them. */
export const queryExamples: readonly QueryExample[] = [
  {
    id: 'posts-per-inhabitant',
    title: t('Les 20 contrats de ville qui ont le plus d’adultes-relais par habitant, 2024'),
    sql: `-- Postes de 2024 pour 1 000 habitants des QPV 2024 du contrat.
-- Les départements qui manquent au fichier (table gaps) sont laissés de côté :
-- leurs postes sont inconnus, pas nuls.
SELECT
  t.code AS contrat,
  t.name AS nom,
  sum(f.posts) AS postes,
  round(1000 * sum(f.posts) / t.qpv_population_2024, 2) AS postes_pour_1000
FROM funding AS f
JOIN territories AS t ON t.level = 'contract' AND t.code = f.contract
WHERE f.programme = 'adultes-relais'
  AND f.year = 2024
  AND t.qpv_population_2024 > 0
  AND NOT EXISTS (
    SELECT 1 FROM gaps AS g
    WHERE g.programme = f.programme AND g.year = f.year
      AND list_contains(string_split(t.departments, ';'), g.department)
  )
GROUP BY t.code, t.name, t.qpv_population_2024
ORDER BY postes_pour_1000 DESC
LIMIT 20`
  },
  {
    id: 'poverty-npnru',
    title: t('La pauvreté des QPV 2015, dans le NPNRU et ailleurs, par année'),
    sql: `-- Le quartier médian de chaque groupe. Une différence n’est pas un effet du programme.
-- Les valeurs sous secret ne sont pas nulles : elles sont comptées à part.
SELECT
  i.year AS annee,
  CASE WHEN q.npnru THEN 'NPNRU' ELSE 'autres QPV' END AS groupe,
  count(i.value) AS quartiers,
  count(*) FILTER (i.status = 'secret') AS sous_secret,
  round(median(i.value), 1) AS taux_median
FROM indicators_income AS i
JOIN neighbourhoods_2015 AS q USING (code)
WHERE i.indicator = 'poverty-rate' AND i.level = 'neighbourhood'
GROUP BY ALL
ORDER BY annee, groupe`
  },
  {
    id: 'crosswalk',
    title: t('Que sont devenus les QPV 2015 de Toulouse ? Le passage vers 2024, par surface'),
    sql: `-- Les codes de 2015 et de 2024 ne se correspondent pas : seul le passage les relie.
SELECT
  c.code_2015,
  a.name AS quartier_2015,
  c.code_2024,
  n.name AS quartier_2024,
  round(100 * c.share_of_2015, 1) AS part_de_2015_pour_cent,
  round(100 * c.share_of_2024, 1) AS part_de_2024_pour_cent
FROM crosswalk AS c
JOIN neighbourhoods_2015 AS a ON a.code = c.code_2015
JOIN neighbourhoods AS n ON n.code = c.code_2024
WHERE a.communes = '31555'
ORDER BY c.code_2015, c.share_of_2015 DESC`
  },
  {
    id: 'gone',
    title: t('Les QPV 2015 sur lesquels aucun QPV 2024 n’a été tracé'),
    sql: `-- successor_count est vide outre-mer : sans contour de 2015, personne ne peut le dire.
SELECT code, name AS quartier, commune_names AS communes, department AS departement, npnru
FROM neighbourhoods_2015
WHERE successor_count = 0
ORDER BY code`
  },
  {
    id: 'gaps',
    title: t('Les départements qui manquent à un fichier de postes'),
    sql: `-- Un trou n’est pas un zéro : le montant de ces années est inconnu.
SELECT g.programme, g.year AS annee, g.department AS departement, t.name AS nom, g.posts_nearby AS postes_voisins
FROM gaps AS g
JOIN territories AS t ON t.level = 'department' AND t.code = g.department
ORDER BY g.programme, g.year, g.department`
  },
  {
    id: 'median-by-department',
    title: t('Le taux de pauvreté du QPV 2015 médian de chaque département, dernière année'),
    sql: `-- La médiane des quartiers du département, et non le taux de leurs habitants.
SELECT
  q.department AS departement,
  t.name AS nom,
  count(i.value) AS quartiers,
  round(median(i.value), 1) AS taux_median
FROM indicators_income AS i
JOIN neighbourhoods_2015 AS q USING (code)
JOIN territories AS t ON t.level = 'department' AND t.code = q.department
WHERE i.indicator = 'poverty-rate' AND i.level = 'neighbourhood'
  AND i.year = (SELECT max(year) FROM indicators_income WHERE indicator = 'poverty-rate')
GROUP BY ALL
ORDER BY taux_median DESC`
  },
  {
    id: 'poverty-2024',
    title: t('Le taux de pauvreté de chaque QPV 2024, avec son contrat de ville'),
    sql: `-- value est vide là où status dit « missing » ou « secret ».
SELECT
  n.code,
  n.name AS quartier,
  n.commune_names AS communes,
  t.name AS contrat_de_ville,
  n.population,
  i.value AS taux_de_pauvrete,
  i.status
FROM neighbourhoods AS n
JOIN indicators_2024 AS i ON i.code = n.code AND i.indicator = 'poverty-rate'
LEFT JOIN territories AS t ON t.level = 'contract' AND t.code = n.contract
ORDER BY i.value DESC NULLS LAST`
  },
  {
    id: 'posts-by-year',
    title: t('Les postes FONJEP par année'),
    sql: `SELECT year AS annee, sum(posts) AS postes, round(sum(amount_eur)) AS montant_eur
FROM funding
WHERE programme = 'fonjep'
GROUP BY year
ORDER BY year`
  },
  {
    id: 'pivot',
    title: t('Les postes FONJEP par département et par année, en tableau croisé'),
    sql: `PIVOT (
  SELECT department AS departement, year AS annee, posts AS postes
  FROM funding
  WHERE programme = 'fonjep' AND department IS NOT NULL
)
ON annee IN (2020, 2021, 2022, 2023, 2024)
USING sum(postes)
GROUP BY departement
ORDER BY departement`
  },
  {
    id: 'summarize',
    title: t('Décrire une table\u00a0: ses colonnes, leurs bornes, ce qui manque'),
    sql: `SUMMARIZE neighbourhoods`
  }
]
