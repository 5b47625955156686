"""Office holders, ministries and recesses in the window."""
