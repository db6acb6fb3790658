// Generated from corpus/lexicons/body-place-units.tsv by `npm run data`. Do not edit.

export const BODY_PLACE_UNITS: string =
  'placeunit\tlevel\tfollows\n####%%###%%(#%&##%### &&&!&X!*!&&&%&%!***.!*!**&&(*&&& klWf<R|PlXkIk(/lXs*g}7lXz?n5oCrcig]sEin>uGs*jkSjkTi}6uGs*wduEw*}8v8wNjnLv8zSjp%jp&uVy%y/iIs*i~ByazSj}_\n\n\n#!!!#%!&!&(%))*+!,!&-!\tvillage\tspecial-zone\tdistrict\tregion\tward\tcity\ttownship\ttown\tprovince\tcommune\n\n\n\n#!!!#%!&!&#%((#%!(!&#!\tvillage\tcommune\tdistrict\tunknown\tprovince\n#!!!##!!##!!####!#!!#!\tnumber\t';
