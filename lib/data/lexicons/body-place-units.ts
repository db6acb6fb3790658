// Generated from corpus/lexicons/body-place-units.tsv by `npm run data`. Do not edit.

export const BODY_PLACE_UNITS: string =
  'placeunit\tlevel\tfollows\n####%%###%%(#%&##%### &&&!&X!*!&&&%&%!***.!*!**&&(*&&& koEf<R|PlXkIk(/lXs*g~AlXz?n5oCrciiHsEip5uGs*jn(jn)jfGuGs*wduEw*}8v8wNjpcv8zSjr;jr<uVy%y/iIs*jgUyazSkgE\n\n\n#!!!#%!&!&(%))*+!,!&-!\tvillage\tspecial-zone\tdistrict\tregion\tward\tcity\ttownship\ttown\tprovince\tcommune\n\n\n\n#!!!#%!&!&#%((#%!(!&#!\tvillage\tcommune\tdistrict\tunknown\tprovince\n#!!!##!!##!!####!#!!#!\tnumber\t';
