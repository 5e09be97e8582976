export default {
  ' Sa mise en page se retrouve dans « Exporter la carte ».': '',
  "'Source Sans 3 Variable', sans-serif": '',
  'Carte rouverte de « {fileName} » : {when}version des données {dataVersion}.{page}': '',
  'Mise en page : « {slice} » n’est pas compris et reste comme d’usage.': '',
  'Mise en page d’une version plus récente : ce qui n’est pas connu ici est ignoré.': '',
  'Mise en page illisible : elle est celle d’usage.': '',
  'ce fichier ne porte pas la carte dont il est fait': '',
  'faite le {day}, ': '',
  'il n’a pas pu être lu ({message})': '',
  'son lien est illisible : {slice}': '',
  '« {name} » ne rouvre aucune carte : {why}.': '',
  '« {name} » n’est pas une carte exportée par Faubourg.': ''
} as const
