export default {
  'Décrire une table\u00a0: ses colonnes, leurs bornes, ce qui manque':
    'Describe a table: its columns, their limits, what is missing',
  'La pauvreté des QPV 2015, dans le NPNRU et ailleurs, par année':
    'Poverty in the QPV 2015, in the NPNRU and elsewhere, by year',
  'Le taux de pauvreté de chaque QPV 2024, avec son contrat de ville':
    'The poverty rate of each QPV 2024, with its city contract',
  'Le taux de pauvreté du QPV 2015 médian de chaque département, dernière année':
    'The poverty rate of the median QPV 2015 of each department, latest year',
  'Les 20 contrats de ville qui ont le plus d’adultes-relais par habitant, 2024':
    'The 20 city contracts with the most adultes-relais posts per inhabitant, 2024',
  'Les QPV 2015 sur lesquels aucun QPV 2024 n’a été tracé': 'The QPV 2015 on which no QPV 2024 was drawn',
  'Les départements qui manquent à un fichier de postes': 'The departments that a file of posts lacks',
  'Les postes FONJEP par année': 'FONJEP posts by year',
  'Les postes FONJEP par département et par année, en tableau croisé':
    'FONJEP posts by department and year, as a pivot table',
  'Que sont devenus les QPV 2015 de Toulouse ? Le passage vers 2024, par surface':
    'What became of the QPV 2015 of Toulouse? The crosswalk to 2024, by area'
} as const
