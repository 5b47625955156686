"""What a letter refers to: letters, moties, Kamerstukken and Handelingen."""
