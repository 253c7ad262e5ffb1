import type { Heritage } from './heritages'
import type { Random } from './random'

/** A first name of a girl or boy of this heritage; English ones go by whether the person is grown up. */
export function givenName(random: Random, heritage: Heritage, female: boolean, grownUp: boolean): string {
  const { girls, boys } = heritage === 'english' && grownUp ? grownUps : names[heritage]
  const list = female ? girls : boys
  // Squaring makes the first names of a list several times as frequent as the last, as fashion does.
  return list[Math.floor(random.next() ** 1.6 * list.length)] ?? 'Sam'
}

type Names = { readonly girls: readonly string[]; readonly boys: readonly string[] }

const words = (text: string) => text.trim().split(/\s+/)

const names = {
  english: {
    girls:
      words(`Olivia Amelia Isla Ava Lily Mia Ivy Freya Florence Willow Isabella Sophia Poppy Evie Ella Grace
      Sophie Charlotte Daisy Sienna Elsie Phoebe Harper Maisie Ruby Rosie Matilda Evelyn Millie Luna Chloe Emily
      Jessica Ellie Esme Erin Molly Imogen Summer Scarlett Lily-Mae Bella Lola Eliza Lottie Thea Robyn Darcie
      Violet Nancy Martha Zara Niamh Skye Amber Lacey Tilly Heidi Maddison Kayleigh Demi Paige Siân Zoë`),
    boys: words(`Noah Oliver George Leo Theo Arthur Muhammad Freddie Archie Oscar Henry Charlie Jack Thomas Alfie
      Jacob William Harry Joshua James Logan Ethan Lucas Max Isaac Finley Mason Harrison Tyler Reuben Toby Riley
      Jayden Kayden Caden Dylan Luca Harvey Jenson Kai Zachary Liam Callum Connor Bradley Ryan Nathan Aiden Owen
      Rhys Ellis Sonny Jude Rory Louie Ronnie Bobby Frankie Tommy Teddy Kian Corey Leon Matthew`),
  },
  pakistani: {
    girls:
      words(`Aisha Fatima Zainab Maryam Hafsa Khadija Amina Safiya Sana Iqra Zara Noor Aliza Hira Maham Laiba
      Anaya Inaya Sumayyah Ayesha Saima Nadia Shazia Rukhsana Farah Samina Nasreen Bushra Shabana Uzma`),
    boys: words(`Muhammad Mohammed Ali Ibrahim Yusuf Hamza Bilal Hassan Umar Zayn Idris Ahmed Hussain Adam Haroon
      Zain Ayaan Rayyan Abdullah Musa Imran Tariq Kashif Asif Nadeem Shahid Faisal Waqas Zeeshan Usman`),
  },
  bangladeshi: {
    girls: words(`Fatema Aisha Tahmina Nusrat Sumaiya Rahima Jannat Mariam Sadia Farzana Nasima Rubina Shirin
      Taslima Halima Afsana Lubna Sultana Rumana Ruksana`),
    boys: words(`Mohammed Abdul Rahim Tanvir Shahin Kamal Jamal Mizan Rafiq Nazrul Imran Sajid Fahim Tahmid Ismail
      Yahya Arif Habib Shakil Masum`),
  },
  indian: {
    girls:
      words(`Simran Jasleen Priya Anika Harleen Kiran Manpreet Gurpreet Navneet Amrit Diya Anjali Meera Neha
      Pooja Riya Kavita Sunita Rupinder Jaspreet Harpreet Isha Tara Saanvi`),
    boys: words(`Arjun Harjit Gurdeep Jaspal Aarav Rohan Amar Manjit Balraj Sukhdev Ravi Sunil Vikram Kiran Dev
      Aryan Jasdeep Harpal Gurvir Nikhil Sanjay Ashok Paramjit Veer`),
  },
  polish: {
    girls: words(`Zofia Julia Maja Hanna Lena Alicja Oliwia Maria Amelia Wiktoria Aleksandra Natalia Katarzyna
      Małgorzata Agnieszka Magdalena Joanna Ewa Anna Monika Kinga Weronika Łucja Paulina`),
    boys: words(`Jakub Antoni Jan Szymon Filip Kacper Franciszek Mateusz Wojciech Oskar Michał Piotr Tomasz Paweł
      Krzysztof Marcin Łukasz Adam Dawid Bartosz Kamil Grzegorz Stanisław Igor`),
  },
  romanian: {
    girls:
      words(`Maria Ioana Andreea Elena Sofia Daria Alexandra Antonia Ana Gabriela Mihaela Cristina Ștefania
      Bianca Denisa Roxana Larisa Nicoleta Florina Simona`),
    boys: words(`Andrei Ștefan Luca David Matei Alexandru Gabriel Mihai Ionuț Cristian Florin Marian Vasile Ion
      Nicolae Rareș Darius Răzvan Bogdan Cătălin`),
  },
  caribbean: {
    girls:
      words(`Amara Naomi Keisha Shanice Tiana Jada Aaliyah Chantelle Monique Renée Zaria Destiny Leah Simone
      Kezia Sade Candice Yvonne Marcia Beverley`),
    boys: words(`Jayden Tyrese Kai Marcus Malachi Jerome Andre Dwayne Isaiah Elijah Tyrone Dante Leon Kieron Ricardo
      Winston Desmond Delroy Curtis Reece`),
  },
  african: {
    girls:
      words(`Ada Chidinma Amina Esther Grace Blessing Ngozi Fatou Abena Ama Efua Zainab Mariama Hodan Fowsia
      Temitope Folake Ruth Precious Tendai`),
    boys: words(`Chidi Emeka Samuel Emmanuel David Daniel Kwame Kofi Kwabena Ibrahim Abdi Mohamed Tunde Oluwaseun
      Ayo Joseph Isaac Tinashe Yusuf Musa`),
  },
} satisfies Record<Heritage, Names>

const grownUps: Names = {
  girls:
    words(`Sarah Laura Gemma Emma Rebecca Claire Victoria Samantha Rachel Amy Jennifer Nicola Katie Lisa Kelly
    Natalie Louise Michelle Hayley Hannah Helen Charlotte Joanne Lucy Elizabeth Leanne Danielle Donna Katherine
    Clare Stephanie Stacey Lauren Jane Kerry Emily Catherine Sophie Anna Jessica Zoe Kirsty Kimberley Kate Jenna
    Caroline Natasha Rachael Amanda Kathryn Karen Alexandra Jodie Alison Sara Jemma Carly Heather Holly Ruth Maria
    Tracey Julie Susan Margaret Pauline Dawn Sandra Angela Debbie Jade Chelsea Kayleigh Bethany Megan Shannon`),
  boys: words(`Christopher James David Daniel Michael Matthew Andrew Richard Paul Mark Thomas Adam Robert John Lee
    Benjamin Steven Jonathan Craig Stephen Simon Nicholas Peter Anthony Alexander Gary Ian Ryan Darren Barry Jason
    Kevin Jamie Stuart Martin Philip Gareth Scott Carl Luke Joseph Neil Wayne Dean Karl Sean Shaun Graham Liam
    Ashley Ben Josh Jordan Kieran Connor Bradley Nathan Aaron Kyle Callum Terry Keith Alan Brian Trevor Derek`),
}
