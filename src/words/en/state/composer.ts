export default {
  'Carte rouverte de « {fileName} » : faite le {day}, version des données {dataVersion}.':
    'Map opened again from “{fileName}”: made on {day}, data version {dataVersion}.',
  'Carte rouverte de « {fileName} » : version des données {dataVersion}.':
    'Map opened again from “{fileName}”: data version {dataVersion}.',
  'Mise en page : « {name} » n’est pas compris et reste comme d’usage.':
    'Layout: “{name}” is not understood and stays as usual.',
  'Mise en page d’une version plus récente : ce qui n’est pas connu ici est ignoré.':
    'Layout of a later version: what is not known here is ignored.',
  'Mise en page illisible : elle est celle d’usage.': 'Layout unreadable: the usual one is used.',
  'Sa mise en page se retrouve dans « Exporter la carte ».': 'Its layout is in “Export the map”.',
  'ce fichier ne porte pas la carte dont il est fait':
    'this file does not carry the map that it was made from',
  'il n’a pas pu être lu ({message})': 'it could not be read ({message})',
  'son lien est illisible : {link}': 'its link is unreadable: {link}',
  '« {name} » ne rouvre aucune carte : {why}.': '“{name}” opens no map: {why}.',
  '« {name} » n’est pas une carte exportée par Faubourg.': '“{name}” is not a map exported by Faubourg.'
} as const
