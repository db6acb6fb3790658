// Generated from corpus/lexicons/body-place-units.tsv by `npm run data`. Do not edit.

export const BODY_PLACE_UNITS: string =
  'placeunit\tlevel\tfollows\n####%%###%%(#%&##%### &&&!&X!*!&&&%&%!***.!*!**&&(*&&& koHf<R|PlXkIk(/lXs*g~DlXz?n5oCrciiKsEip8uGs*jn+jn,jfJuGs*wduEw*}8v8wNjq!v8zSjr>jr?uVy%y/iIs*jgXyazSkgH\n\n\n#!!!#%!&!&(%))*+!,!&-!\tvillage\tspecial-zone\tdistrict\tregion\tward\tcity\ttownship\ttown\tprovince\tcommune\n\n\n\n#!!!#%!&!&#%((#%!(!&#!\tvillage\tcommune\tdistrict\tunknown\tprovince\n#!!!##!!##!!####!#!!#!\tnumber\t';
