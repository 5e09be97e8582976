export default {
  'Adresse introuvable': 'Address not found',
  'Adresse trop imprécise': 'Address too vague',
  'Adresse trop longue': 'Address too long',
  'Adresse vide': 'Empty address',
  'Adresses de l’utilisateur, situées par le géocodeur de la Géoplateforme de l’IGN ou par leurs coordonnées : ces réponses n’ont pas de valeur officielle.':
    'Addresses of the user, located by the geocoder of IGN’s Géoplateforme or by their coordinates: these answers are not official.',
  'Adresses de « {name} » et quartiers prioritaires où elles se trouvent.':
    'Addresses of “{name}” and the priority neighbourhoods that they lie in.',
  'Adresses et quartiers prioritaires : {name}': 'Addresses and priority neighbourhoods: {name}',
  'Aucun numéro de cette rue n’a été trouvé, et son point ne dit rien de la rue entière. Précisez le numéro.':
    'No number of this street was found, and its point tells nothing of the whole street. Give the number.',
  'Aucun numéro trouvé n’est dans un {qpv}': 'No number found lies in a {qpv}',
  'Colonne {number}': 'Column {number}',
  'Commune sans QPV': 'Commune without QPV',
  'Contours des {qpv} inconnus': 'Outlines of the {qpv} unknown',
  'Contours inconnus': 'Outlines unknown',
  'Contours simplifiés : près d’une limite la réponse est à vérifier ({near}).':
    'Simplified outlines: near a limit the answer is to be checked ({near}).',
  'Dans un QPV': 'In a QPV',
  'Du reste de la rue, rien n’est connu.': 'Of the rest of the street nothing is known.',
  'En attente': 'Waiting',
  'Hors QPV': 'Outside the QPV',
  Introuvable: 'Not found',
  'La liste a {rows} lignes, {most} au plus\u00a0: coupez-la en plusieurs.':
    'The list has {rows} rows, at most {most} are taken: split it.',
  'La liste est vide.': 'The list is empty.',
  'La liste n’a que des noms de colonnes.': 'The list has only names of columns.',
  'La réponse du géocodeur est illisible. Réessayez dans un moment.':
    'The geocoder’s answer is unreadable. Try again in a moment.',
  'La table des communes n’est pas arrivée ({message}). Réessayez dans un moment.':
    'The table of communes did not arrive ({message}). Try again in a moment.',
  'Le géocodeur est en panne. Réessayez dans quelques minutes.':
    'The geocoder is out of order. Try again in a few minutes.',
  'Le géocodeur n’a pas pu être joint. Vérifiez la connexion, puis réessayez.':
    'The geocoder could not be reached. Check the connection, then try again.',
  'Le géocodeur n’a pas répondu à temps. Réessayez dans un moment.':
    'The geocoder did not answer in time. Try again in a moment.',
  'Le géocodeur refuse cette demande.': 'The geocoder refuses this request.',
  'Le géocodeur reçoit trop de demandes. Réessayez dans quelques minutes.':
    'The geocoder receives too many requests. Try again in a few minutes.',
  'Le point n’est dans aucun quartier.': 'The point lies in no neighbourhood.',
  'Le service n’a trouvé qu’une commune ou un lieu-dit, dont le point ne dit rien d’une adresse. Précisez la rue et le numéro.':
    'The service found only a commune or a locality, whose point tells nothing of an address. Give the street and the number.',
  'Les contours des QPV 2015 d’outre-mer ne sont publiés par aucune des sources retenues.':
    'The outlines of the QPV 2015 overseas are published by none of the sources used.',
  'Les numéros trouvés sont tous dans des {qpv}': 'The numbers found all lie in {qpv}',
  'Les numéros trouvés sont tous dans un {qpv}': 'The numbers found all lie in one {qpv}',
  'Non, hors des {qpv}': 'No, outside the {qpv}',
  'Non, la commune n’a pas de {qpv}': 'No, the commune has no {qpv}',
  'Oui, dans un {qpv}': 'Yes, in a {qpv}',
  'Précisez le numéro pour une réponse sûre.': 'Give the number for a definite answer.',
  'Quartiers prioritaires de {generations}.': 'Priority neighbourhoods of {generations}.',
  'Rue en partie dans un QPV': 'Street partly in a QPV',
  'Rue en partie dans un {qpv}': 'Street partly in a {qpv}',
  'Sans réponse du service': 'No answer from the service',
  'Trop imprécise': 'Too vague',
  'Une adresse dont la ressemblance est sous 0,5 est dite introuvable.':
    'An address with a likeness under 0.5 is called not found.',
  'Vous êtes hors ligne\u00a0: une adresse ne peut pas être située. Une longitude et une latitude le peuvent.':
    'You are offline: an address cannot be located. A longitude and a latitude can.',
  'a_verifier_{generation}': 'to_check_{generation}',
  adresse_trouvee: 'address_found',
  'code_qpv_{generation}': 'code_qpv_{generation}',
  'nom_qpv_{generation}': 'name_qpv_{generation}',
  'numeros_dans_qpv_{generation}': 'numbers_in_qpv_{generation}',
  'numeros_trouves_{generation}': 'numbers_found_{generation}',
  'reponse_qpv_{generation}': 'answer_qpv_{generation}',
  '{count} des {total} numéros trouvés est dans {name}.':
    '{count} of the {total} numbers found lies in {name}.',
  '{count} des {total} numéros trouvés sont dans {name}.':
    '{count} of the {total} numbers found lie in {name}.',
  '{count} numéro trouvé dans cette rue, hors des quartiers.':
    '{count} number found in this street, outside the neighbourhoods.',
  '{count} numéro trouvé est dans {name}.': '{count} number found lies in {name}.',
  '{count} numéros trouvés dans cette rue, hors des quartiers.':
    '{count} numbers found in this street, outside the neighbourhoods.',
  '{first} et de {last}': '{first} and of {last}',
  'À moins de {metres}\u00a0m de la limite\u00a0: à vérifier, les contours de l’atlas étant simplifiés.':
    'Less than {metres}\u00a0m from the limit: to be checked, as the atlas’s outlines are simplified.',
  'à moins de {metres} m de la limite': 'less than {metres} m from the limit'
} as const
