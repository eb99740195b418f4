"""What makes the generated parts of these pages."""
