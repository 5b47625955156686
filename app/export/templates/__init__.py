"""Word files from outside made into house styles: checked, and every tag in them turned into a bound control."""
