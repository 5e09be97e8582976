export default {
  'Ce fichier reste sur cet ordinateur\u00a0: rien n’est envoyé.':
    'This file stays on this computer: nothing is sent.',
  'Code QPV 2015': 'QPV 2015 code',
  'Code QPV 2024': 'QPV 2024 code',
  'Code de quartier': 'Neighbourhood code',
  'Commune (code INSEE)': 'Commune (INSEE code)',
  'Coordonnées Lambert-93': 'Lambert-93 coordinates',
  'EPCI (SIREN)': 'EPCI (SIREN)',
  'Estimation\u00a0: des chiffres connus dans les quartiers d’une génération sont reportés sur ceux de l’autre selon les surfaces communes. Une somme est répartie au prorata de la surface\u00a0; un taux est la moyenne pondérée par la surface. Les habitants n’habitent pas partout également\u00a0: à ne pas lire comme une mesure.':
    'Estimate: figures known for the neighbourhoods of one generation are carried over to those of the other by shared area. A sum is split in proportion to area; a rate is the area-weighted mean. Inhabitants do not live evenly everywhere: not to be read as a measurement.',
  'Les fichiers gardés dans ce navigateur n’ont pas pu être lus. {reason}':
    'The files kept in this browser could not be read. {reason}',
  'Longitude et latitude': 'Longitude and latitude',
  Moyenne: 'Mean',
  'Ne s’agrège pas': 'Never aggregated',
  Nombre: 'Number',
  'Oui / non': 'Yes / no',
  Somme: 'Sum',
  'ce navigateur ne sait pas garder de fichier': 'this browser cannot keep files',
  'ce navigateur refuse de garder un fichier ; en navigation privée c’est le cas de certains':
    'this browser refuses to keep a file; some do in private windows',
  'cette colonne a plus de {count} valeurs différentes\u00a0: ce ne sont pas des codes de territoires':
    'this column has more than {count} different values: they are no codes of areas',
  'code du territoire': 'code of the territory',
  'code inconnu': 'unknown code',
  'données de l’utilisateur, non officielles': 'unofficial data of the user',
  'espaces ou signes retirés': 'spaces or signs removed',
  'fichier inconnu : {id}': 'unknown file: {id}',
  'il n’y a pas assez de place dans ce navigateur pour garder ce fichier':
    'there is not enough room in this browser to keep this file',
  'la copie de « {name} » gardée dans ce navigateur est endommagée':
    'the copy of “{name}” kept in this browser is damaged',
  'le moteur de calcul n’a pas encore démarré ; réessayez dans un instant':
    'the engine has not started yet; try again in a moment',
  minuscules: 'lower case',
  'nom de plusieurs communes\u00a0: le code est nécessaire': 'name of several communes: the code is needed',
  'nom remplacé par son code': 'name replaced by its code',
  'numéro de la ligne': 'number of the row',
  'par surface, approximation': 'by area, approximation',
  'pas la forme d’un code': 'not the form of a code',
  'position hors de France, ou d’un autre système de coordonnées':
    'position outside France, or of another coordinate system',
  'position hors de tout quartier': 'position outside every neighbourhood',
  'quartier de l’autre génération': 'neighbourhood of the other generation',
  'quartier sans surface commune connue avec l’autre génération':
    'neighbourhood without a known shared area with the other generation',
  'rien n’est écrit': 'nothing is written',
  'territoire sans contrat de ville à cette échelle': 'area without a city contract at this scale',
  'territoire à cheval sur plusieurs départements': 'area across several departments',
  'un autre fichier est déjà gardé sous ce nom, depuis une autre fenêtre : retirez-le, ou renommez celui-ci':
    'another file is already kept under this name, from another window: remove it, or rename this one',
  'zéro rétabli': 'zero restored',
  '{count} ligne': '{count} row',
  '{count} lignes du fichier n’ont pas de territoire et n’y sont pas.':
    '{count} rows of the file have no area and are not included.',
  '{file} par {area}': '{file} by {area}',
  '{file}-par-territoire': '{file}-by-area',
  '{rule} des lignes d’un même territoire': '{rule} (rows of one area)'
} as const
