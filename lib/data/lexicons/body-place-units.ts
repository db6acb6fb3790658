// Generated from corpus/lexicons/body-place-units.tsv by `npm run data`. Do not edit.

export const BODY_PLACE_UNITS: string =
  'placeunit\tlevel\tfollows\n####%%###%%(#%&##%### &&&!&X!*!&&&%&%!***.!*!**&&(*&&& kl4pUn9kj:gi5fy/fu@/gi5hy]glZgi5jw9gr?gy^hy-huAh~Rh|Oix8hy]i}Oi}Pit6ix8hy]jhEix-i~IkkbizTjg:jhNizTjz4jj6jj7iy4jm8jmNfjThy]iuGju1jz4jzR\n\n\n#!!!#%!&!&(%))*+!,!&-!\tvillage\tspecial-zone\tdistrict\tregion\tward\tcity\ttownship\ttown\tprovince\tcommune\n\n\n\n#!!!#%!&!&#%((#%!(!&#!\tvillage\tcommune\tdistrict\tunknown\tprovince\n#!!!##!!##!!####!#!!#!\tnumber\t';
