"""The palette: every colour of the window by its token, light and dark."""

from collections.abc import Mapping
from types import MappingProxyType

TONES = ("accent", "red", "amber", "green", "plum")

_TABLE = """
canvas      #F2F1EC #15191B
side        #EBE9E3 #111416
sunken      #F8F7F4 #181C1F
surface     #FFFFFF #1C2124
raised      #FFFFFF #242A2E
field       #FFFFFF #15191B
sel         #DCE9EB #20373E
track       #E7E4DC #2B3236
line        #E3E0D8 #2B3236
line2       #C9C5BA #3D464B
ctl         #8B8779 #727D83
ink         #1C2226 #E9E7E2
ink2        #444C52 #BFC3C4
ink3        #5A6167 #969EA2
accent      #17596A #7CC3D0
on          #FFFFFF #0B2027
red         #A32A22 #F2958A
amber       #7D4E00 #E7B65C
amber_fill  #B87A10 #D19A35
green       #22633B #86CF9E
plum        #58406F #C9B2E3
match       #FFE9A8 #5A4A12
accent_soft #E0EDEF #1B333A
accent_line #9CC3CB #33616C
red_soft    #FBE8E4 #3A1F1C
red_line    #E8B5AC #6B3630
amber_soft  #FBEFD5 #34290F
amber_line  #E3C98F #66501F
green_soft  #E2F1E6 #17301F
green_line  #A9D0B4 #2F5C3E
plum_soft   #EEE8F3 #2B2338
plum_line   #C9B9D8 #514267
"""

_ROWS = [row.split() for row in _TABLE.split("\n") if row]
LIGHT: Mapping[str, str] = MappingProxyType({token: light for token, light, _ in _ROWS})
DARK: Mapping[str, str] = MappingProxyType({token: dark for token, _, dark in _ROWS})
