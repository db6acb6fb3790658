// Generated from corpus/lexicons/body-place-units.tsv by `npm run data`. Do not edit.

export const BODY_PLACE_UNITS: string =
  'placeunit\tlevel\tfollows\n####%%###%%(#%&##%### &&&!&X!*!&&&%&%!***.!*!**&&(*&&& koNf<R|PlXkIk(/lXs*g~IlXz?n5oCrciiPsEip=uGs*jn1jn2jfOuGs*wduEw*}8v8wNjq*v8zSjrDjrEuVy%y/iIs*jg_yazSkgN\n\n\n#!!!#%!&!&(%))*+!,!&-!\tvillage\tspecial-zone\tdistrict\tregion\tward\tcity\ttownship\ttown\tprovince\tcommune\n\n\n\n#!!!#%!&!&#%((#%!(!&#!\tvillage\tcommune\tdistrict\tunknown\tprovince\n#!!!##!!##!!####!#!!#!\tnumber\t';
