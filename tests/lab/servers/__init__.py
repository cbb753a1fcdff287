"""The servers of the lab: one module for each program, each of which serves every world at once."""
