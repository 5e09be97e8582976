import { inLanguage, t } from '../../words/t.ts'

/** A query to start from. */
export interface QueryExample {
  readonly id: string
  /** what it answers */
  readonly title: string
  readonly sql: string
}

/** SQL whose comments and names follow the language of the page: {nom|name}. */
function worded(sql: string): string {
  return sql.replaceAll(/\{([^|{}]*)\|([^|{}]*)\}/g, (_, fr: string, en: string) => inLanguage({ fr, en }))
}

/** Queries on the published tables, each of which gives rows; their first lines say what must be known to read them. */
export const queryExamples: readonly QueryExample[] = [
  {
    id: 'posts-per-inhabitant',
    title: t('Les 20 contrats de ville qui ont le plus d’adultes-relais par habitant, 2024'),
    sql: worded(`-- {Postes de 2024 pour 1 000 habitants des QPV 2024 du contrat|Posts of 2024 per 1,000 inhabitants of the QPV 2024 of the contract}.
-- {Les départements qui manquent au fichier (table gaps) sont laissés de côté :|Departments that the file lacks (table gaps) are left out:}
-- {leurs postes sont inconnus, pas nuls|their posts are unknown, not zero}.
SELECT
  t.code AS {contrat|contract},
  t.name AS {nom|name},
  sum(f.posts) AS {postes|posts},
  round(1000 * sum(f.posts) / t.qpv_population_2024, 2) AS {postes_pour_1000|posts_per_1000}
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
ORDER BY {postes_pour_1000|posts_per_1000} DESC
LIMIT 20`)
  },
  {
    id: 'poverty-npnru',
    title: t('La pauvreté des QPV 2015, dans le NPNRU et ailleurs, par année'),
    sql: worded(`-- {Le quartier médian de chaque groupe. Une différence n’est pas un effet du programme|The median neighbourhood of each group. A difference is not an effect of the programme}.
-- {Les valeurs sous secret ne sont pas nulles : elles sont comptées à part|Values under statistical secrecy are not zero: they are counted apart}.
SELECT
  i.year AS {annee|year},
  CASE WHEN q.npnru THEN 'NPNRU' ELSE '{autres QPV|other QPV}' END AS {groupe|qpv_group},
  count(i.value) AS {quartiers|neighbourhoods},
  count(*) FILTER (i.status = 'secret') AS {sous_secret|under_secrecy},
  round(median(i.value), 1) AS {taux_median|median_rate}
FROM indicators_income AS i
JOIN neighbourhoods_2015 AS q USING (code)
WHERE i.indicator = 'poverty-rate' AND i.level = 'neighbourhood'
GROUP BY ALL
ORDER BY {annee, groupe|year, qpv_group}`)
  },
  {
    id: 'crosswalk',
    title: t('Que sont devenus les QPV 2015 de Toulouse ? Le passage vers 2024, par surface'),
    sql: worded(`-- {Les codes de 2015 et de 2024 ne se correspondent pas : seul le passage les relie|Codes of 2015 and 2024 do not correspond: the crosswalk alone links them}.
SELECT
  c.code_2015,
  a.name AS {quartier_2015|neighbourhood_2015},
  c.code_2024,
  n.name AS {quartier_2024|neighbourhood_2024},
  round(100 * c.share_of_2015, 1) AS {part_de_2015_pour_cent|percent_of_2015},
  round(100 * c.share_of_2024, 1) AS {part_de_2024_pour_cent|percent_of_2024}
FROM crosswalk AS c
JOIN neighbourhoods_2015 AS a ON a.code = c.code_2015
JOIN neighbourhoods AS n ON n.code = c.code_2024
WHERE a.communes = '31555'
ORDER BY c.code_2015, c.share_of_2015 DESC`)
  },
  {
    id: 'gone',
    title: t('Les QPV 2015 sur lesquels aucun QPV 2024 n’a été tracé'),
    sql: worded(`-- {successor_count est vide outre-mer : sans contour de 2015, personne ne peut le dire|successor_count is empty overseas: without outlines of 2015 nobody can tell}.
SELECT code, name AS {quartier|neighbourhood}, commune_names AS communes, department{ AS departement|}, npnru
FROM neighbourhoods_2015
WHERE successor_count = 0
ORDER BY code`)
  },
  {
    id: 'gaps',
    title: t('Les départements qui manquent à un fichier de postes'),
    sql: worded(`-- {Un trou n’est pas un zéro : le montant de ces années est inconnu|A gap is not a zero: the amount of these years is unknown}.
SELECT g.programme, g.year{ AS annee|}, g.department{ AS departement|}, t.name AS {nom|name}, g.posts_nearby{ AS postes_voisins|}
FROM gaps AS g
JOIN territories AS t ON t.level = 'department' AND t.code = g.department
ORDER BY g.programme, g.year, g.department`)
  },
  {
    id: 'median-by-department',
    title: t('Le taux de pauvreté du QPV 2015 médian de chaque département, dernière année'),
    sql: worded(`-- {La médiane des quartiers du département, et non le taux de leurs habitants|The median of the neighbourhoods of the department, not the rate of their inhabitants}.
SELECT
  q.department{ AS departement|},
  t.name AS {nom|name},
  count(i.value) AS {quartiers|neighbourhoods},
  round(median(i.value), 1) AS {taux_median|median_rate}
FROM indicators_income AS i
JOIN neighbourhoods_2015 AS q USING (code)
JOIN territories AS t ON t.level = 'department' AND t.code = q.department
WHERE i.indicator = 'poverty-rate' AND i.level = 'neighbourhood'
  AND i.year = (SELECT max(year) FROM indicators_income WHERE indicator = 'poverty-rate')
GROUP BY ALL
ORDER BY {taux_median|median_rate} DESC`)
  },
  {
    id: 'poverty-2024',
    title: t('Le taux de pauvreté de chaque QPV 2024, avec son contrat de ville'),
    sql: worded(`-- {value est vide là où status dit « missing » ou « secret »|value is empty where status says “missing” or “secret”}.
SELECT
  n.code,
  n.name AS {quartier|neighbourhood},
  n.commune_names AS communes,
  t.name AS {contrat_de_ville|city_contract},
  n.population,
  i.value AS {taux_de_pauvrete|poverty_rate},
  i.status
FROM neighbourhoods AS n
JOIN indicators_2024 AS i ON i.code = n.code AND i.indicator = 'poverty-rate'
LEFT JOIN territories AS t ON t.level = 'contract' AND t.code = n.contract
ORDER BY i.value DESC NULLS LAST`)
  },
  {
    id: 'posts-by-year',
    title: t('Les postes FONJEP par année'),
    sql: worded(`SELECT year{ AS annee|}, sum(posts) AS {postes|posts}, round(sum(amount_eur)) AS {montant_eur|amount_eur}
FROM funding
WHERE programme = 'fonjep'
GROUP BY year
ORDER BY year`)
  },
  {
    id: 'pivot',
    title: t('Les postes FONJEP par département et par année, en tableau croisé'),
    sql: worded(`PIVOT (
  SELECT department{ AS departement|}, year{ AS annee|}, posts{ AS postes|}
  FROM funding
  WHERE programme = 'fonjep' AND department IS NOT NULL
)
ON {annee|year} IN (2020, 2021, 2022, 2023, 2024)
USING sum({postes|posts})
GROUP BY {departement|department}
ORDER BY {departement|department}`)
  },
  {
    id: 'summarize',
    title: t('Décrire une table\u00a0: ses colonnes, leurs bornes, ce qui manque'),
    sql: worded(`SUMMARIZE neighbourhoods`)
  }
]
