// Generated from corpus/lexicons/body-place-units.tsv by `npm run data`. Do not edit.

export const BODY_PLACE_UNITS: string =
  'placeunit\tlevel\tfollows\n####%%###%%(#%&##%### &&&!&X!*!&&&%&%!***.!*!**&&(*&&& kndq*nNkm&gj:fz-fv5/gj:h{Ogn!gj:jy[gsOg{8hzahw-igIh~FizKh{Ojg!jg#ivGizKh{OjjZiz@jg_knMi}&jiOjjei}&j|[jlKjlLi{GjoMjoefk6h{OiwZjwSj|[j}9\n\n\n#!!!#%!&!&(%))*+!,!&-!\tvillage\tspecial-zone\tdistrict\tregion\tward\tcity\ttownship\ttown\tprovince\tcommune\n\n\n\n#!!!#%!&!&#%((#%!(!&#!\tvillage\tcommune\tdistrict\tunknown\tprovince\n#!!!##!!##!!####!#!!#!\tnumber\t';
