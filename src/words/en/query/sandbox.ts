export default {
  'Décrire une table\u00a0: ses colonnes, leurs bornes, ce qui manque': '',
  'La pauvreté des QPV 2015, dans le NPNRU et ailleurs, par année': '',
  'Le taux de pauvreté de chaque QPV 2024, avec son contrat de ville': '',
  'Le taux de pauvreté du QPV 2015 médian de chaque département, dernière année': '',
  'Les 20 contrats de ville qui ont le plus d’adultes-relais par habitant, 2024': '',
  'Les QPV 2015 sur lesquels aucun QPV 2024 n’a été tracé': '',
  'Les départements qui manquent à un fichier de postes': '',
  'Les postes FONJEP par année': '',
  'Les postes FONJEP par département et par année, en tableau croisé': '',
  'Que sont devenus les QPV 2015 de Toulouse ? Le passage vers 2024, par surface': ''
} as const
